/** The languages of the interface, as their catalogues are named in `locales/`. */
export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The language to speak to a reader whose browser speaks `wanted` (a BCP 47 tag): any Chinese reads Traditional or
 * Simplified as its region does (likely subtags of CLDR), everybody else English.
 */
export function chooseLocale(wanted: string): Locale {
  const { language, script } = localeOf(wanted).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh_TW' : 'zh_CN';
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replace('_', '-'));
  } catch {
    return new Intl.Locale('zh-CN');
  }
}

/** As the `lang` attribute writes it. */
export function languageTag(locale: Locale): string {
  return locale.replace('_', '-');
}
