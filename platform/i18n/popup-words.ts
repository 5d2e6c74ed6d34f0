import en from '../../locales/en/popup.ftl?raw';
import zhCN from '../../locales/zh_CN/popup.ftl?raw';
import zhTW from '../../locales/zh_TW/popup.ftl?raw';
import type { Locale } from './locale.ts';

/** What the popup says beside what all views say. */
export const POPUP_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
