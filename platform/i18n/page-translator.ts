import type { Translate } from '../../components/translate.ts';
import enMargin from '../../locales/en/margin.ftl?raw';
import en from '../../locales/en/page.ftl?raw';
import zhCNMargin from '../../locales/zh_CN/margin.ftl?raw';
import zhCN from '../../locales/zh_CN/page.ftl?raw';
import zhTWMargin from '../../locales/zh_TW/margin.ftl?raw';
import zhTW from '../../locales/zh_TW/page.ftl?raw';
import { browser } from '../browser.ts';
import { chooseLocale, type Locale } from './locale.ts';
import { PASSAGE_WORDS } from './passage-words.ts';
import { createTranslator } from './translator.ts';

const PAGE_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };
const MARGIN_WORDS: Record<Locale, string> = { zh_CN: zhCNMargin, zh_TW: zhTWMargin, en: enMargin };

/** The words of what stands in the page itself: labels and card. */
export function pageTranslator(): Translate {
  const locale = chooseLocale(browser.i18n.getUILanguage());
  return createTranslator(locale, [PASSAGE_WORDS[locale], PAGE_WORDS[locale], MARGIN_WORDS[locale]]);
}
