import en from '../../locales/en/menu.ftl?raw';
import zhCN from '../../locales/zh_CN/menu.ftl?raw';
import zhTW from '../../locales/zh_TW/menu.ftl?raw';
import type { Locale } from './locale.ts';
import { createWords, type Words } from './words.ts';

const MENU_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };

/** The words of what the background puts into the browser's menus. */
export function createMenuWords(): Words {
  return createWords(locale => [MENU_WORDS[locale]]);
}
