/** The languages of the interface, as their catalogues are named in `locales/`. */
export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Where Chinese is written in Traditional characters unless the tag says otherwise (likely subtags of CLDR). */
const TRADITIONAL: ReadonlySet<string> = new Set(['tw', 'hk', 'mo']);

/**
 * The language to speak to a reader whose browser speaks `wanted` (a BCP 47 tag): any Chinese reads Traditional or
 * Simplified as its region does, everybody else English. Read by hand: `Intl.Locale` loads tables that take milliseconds of
 * every page.
 */
export function chooseLocale(wanted: string): Locale {
  const [language = '', ...subtags] = wanted.toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,8}$/.test(language)) return 'zh_CN';
  if (language !== 'zh') return 'en';
  const script = subtags.find(subtag => subtag.length === 4);
  const isTraditional = script ? script === 'hant' : subtags.some(subtag => TRADITIONAL.has(subtag));
  return isTraditional ? 'zh_TW' : 'zh_CN';
}

/** As the `lang` attribute writes it. */
export function languageTag(locale: Locale): string {
  return locale.replace('_', '-');
}
