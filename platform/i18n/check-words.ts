import en from '../../locales/en/check.ftl?raw';
import zhCN from '../../locales/zh_CN/check.ftl?raw';
import zhTW from '../../locales/zh_TW/check.ftl?raw';
import type { Locale } from './locale.ts';

/** What the page check.html says beside what all views say. */
export const CHECK_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
