import en from '../../locales/en/passage.ftl?raw';
import zhCN from '../../locales/zh_CN/passage.ftl?raw';
import zhTW from '../../locales/zh_TW/passage.ftl?raw';
import type { Locale } from './locale.ts';

/** What passages are called, in the page and beside it. */
export const PASSAGE_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
