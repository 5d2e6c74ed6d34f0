import { negotiateLanguages } from '@fluent/langneg';

/** The languages of the interface, as their catalogues are named in `locales/`. */
export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Tags by which a browser may ask for each; Chinese of Hong Kong and Macau reads Traditional. */
const TAGS: Record<string, Locale> = {
  zh: 'zh_CN',
  'zh-CN': 'zh_CN',
  'zh-Hans': 'zh_CN',
  'zh-SG': 'zh_CN',
  'zh-TW': 'zh_TW',
  'zh-Hant': 'zh_TW',
  'zh-HK': 'zh_TW',
  'zh-MO': 'zh_TW',
  en: 'en',
};

/** The language to speak to a reader whose browser speaks `wanted`; Chinese where there is no better. */
export function chooseLocale(wanted: string): Locale {
  const [tag = 'zh-CN'] = negotiateLanguages([wanted], Object.keys(TAGS), {
    defaultLocale: 'zh-CN',
    strategy: 'lookup',
  });
  return TAGS[tag] ?? 'zh_CN';
}

/** As the `lang` attribute writes it. */
export function languageTag(locale: Locale): string {
  return locale.replace('_', '-');
}
