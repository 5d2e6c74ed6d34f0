import type { Translate } from '../../components/translate.ts';
import type { Language } from '../../core/settings/values.ts';
import { browser } from '../browser.ts';
import { chooseLocale, type Locale } from './locale.ts';
import { createTranslator } from './translator.ts';

/** Words in the language that was chosen last; at first in the browser's. */
export interface Words {
  /** Stays the same function, whatever it speaks. */
  readonly t: Translate;
  /** What is drawn from then on is in this language. Answers which locale that is. */
  readonly speak: (language: Language) => Locale;
}

/** @param catalogues the Fluent catalogues of a locale. */
export function createWords(catalogues: (locale: Locale) => readonly string[]): Words {
  let spoken: { readonly locale: Locale; readonly t: Translate } | undefined;
  const speak = (language: Language) => {
    const locale = language === 'browser' ? chooseLocale(browser.i18n.getUILanguage()) : language;
    if (spoken?.locale !== locale) spoken = { locale, t: createTranslator(locale, catalogues(locale)) };
    return locale;
  };
  const t: Translate = (key, values) => {
    if (!spoken) speak('browser');
    return spoken!.t(key, values);
  };
  return { t, speak };
}
