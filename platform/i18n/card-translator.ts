import type { Translate } from '../../components/translate.ts';
import en from '../../locales/en/card.ftl?raw';
import zhCN from '../../locales/zh_CN/card.ftl?raw';
import zhTW from '../../locales/zh_TW/card.ftl?raw';
import type { Locale } from './locale.ts';
import { PASSAGE_WORDS } from './passage-words.ts';
import { createTranslator } from './translator.ts';

const CARD_WORDS: Record<Locale, string> = { zh_CN: zhCN, zh_TW: zhTW, en };

/** The words of the card, in the language that the labels speak. */
export function cardTranslator(locale: Locale): Translate {
  return createTranslator(locale, [PASSAGE_WORDS[locale], CARD_WORDS[locale]]);
}
