import en from '../../locales/en/hidden.ftl?raw';
import zhCN from '../../locales/zh_CN/hidden.ftl?raw';
import zhTW from '../../locales/zh_TW/hidden.ftl?raw';
import type { Locale } from './locale.ts';

/** What is said of passages that the reader has hidden. */
export const HIDDEN_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
