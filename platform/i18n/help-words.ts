import en from '../../locales/en/help.ftl?raw';
import zhCN from '../../locales/zh_CN/help.ftl?raw';
import zhTW from '../../locales/zh_TW/help.ftl?raw';
import type { Locale } from './locale.ts';

/** What the page help.html says beside what all views say. */
export const HELP_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
