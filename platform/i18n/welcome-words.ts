import en from '../../locales/en/welcome.ftl?raw';
import zhCN from '../../locales/zh_CN/welcome.ftl?raw';
import zhTW from '../../locales/zh_TW/welcome.ftl?raw';
import type { Locale } from './locale.ts';

/** What the page welcome.html says beside what all views say. */
export const WELCOME_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
