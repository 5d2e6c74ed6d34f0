import en from '../../locales/en/options.ftl?raw';
import zhCN from '../../locales/zh_CN/options.ftl?raw';
import zhTW from '../../locales/zh_TW/options.ftl?raw';
import type { Locale } from './locale.ts';

/** What the page options.html says beside what all views say. */
export const OPTIONS_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
