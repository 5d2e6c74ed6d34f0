import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Translate } from '../../components/translate.ts';
import { type Locale, languageTag } from './locale.ts';

/** Gives the words of one language from its Fluent catalogues; a key that is in none gives itself. */
export function createTranslator(locale: Locale, catalogues: readonly string[]): Translate {
  const bundle = new FluentBundle(languageTag(locale), { useIsolating: false });
  for (const catalogue of catalogues) bundle.addResource(new FluentResource(catalogue));
  return (key, values = {}) => {
    const message = bundle.getMessage(key);
    return message?.value ? bundle.formatPattern(message.value, values, []) : key;
  };
}
