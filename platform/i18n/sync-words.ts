import en from '../../locales/en/sync.ftl?raw';
import zhCN from '../../locales/zh_CN/sync.ftl?raw';
import zhTW from '../../locales/zh_TW/sync.ftl?raw';
import type { Locale } from './locale.ts';

/** What is said of notes on the reader's own server. */
export const SYNC_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
