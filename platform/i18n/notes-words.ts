import en from '../../locales/en/notes.ftl?raw';
import zhCN from '../../locales/zh_CN/notes.ftl?raw';
import zhTW from '../../locales/zh_TW/notes.ftl?raw';
import type { Locale } from './locale.ts';

/** What is said of the reader's notes. */
export const NOTES_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
