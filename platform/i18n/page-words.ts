import enMargin from '../../locales/en/margin.ftl?raw';
import en from '../../locales/en/page.ftl?raw';
import zhCNMargin from '../../locales/zh_CN/margin.ftl?raw';
import zhCN from '../../locales/zh_CN/page.ftl?raw';
import zhTWMargin from '../../locales/zh_TW/margin.ftl?raw';
import zhTW from '../../locales/zh_TW/page.ftl?raw';
import type { Locale } from './locale.ts';
import { PASSAGE_WORDS } from './passage-words.ts';
import { createWords, type Words } from './words.ts';

/** What is said in the page beside what passages are called. */
export const PAGE_WORDS: Record<Locale, string> = {
  zh_CN: `${zhCN}\n${zhCNMargin}`,
  zh_TW: `${zhTW}\n${zhTWMargin}`,
  en: `${en}\n${enMargin}`,
};

/** The words of what stands in the page itself beside the card: labels and their summary. */
export function createPageWords(): Words {
  return createWords(locale => [PASSAGE_WORDS[locale], PAGE_WORDS[locale]]);
}
