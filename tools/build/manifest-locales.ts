import { readFileSync } from 'node:fs';
import { parse } from '@fluent/syntax';
import { LOCALES } from '../../platform/i18n/locale.ts';

/** `_locales/<locale>/messages.json` for the browser, made from `locales/<locale>/manifest.ftl`: `ext-name` → `extName`. */
export function manifestLocales(): { relativeDest: string; contents: string }[] {
  return LOCALES.map(locale => ({
    relativeDest: `_locales/${locale}/messages.json`,
    contents: JSON.stringify(readMessages(new URL(`../../locales/${locale}/manifest.ftl`, import.meta.url))),
  }));
}

function readMessages(file: URL): Record<string, { message: string }> {
  const messages: Record<string, { message: string }> = {};
  for (const entry of parse(readFileSync(file, 'utf8'), {}).body) {
    if (entry.type !== 'Message' || !('value' in entry) || !entry.value) continue;
    const words = entry.value.elements.map(element => (element.type === 'TextElement' ? element.value : ''));
    messages[camelCase(entry.id.name)] = { message: words.join('') };
  }
  return messages;
}

/** Names in the browser's catalogues have no hyphens. */
function camelCase(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
