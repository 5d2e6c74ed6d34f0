import type { CitedText } from './cited-text.ts';
import { lettersOf } from './letters.ts';

/** Which documents hold a stretch word for word: of two that do neither is wrong. */
export function createHolders(texts: readonly CitedText[]): (stretch: string) => string[] {
  const letters = texts.map(({ document, text }) => ({ document, text: lettersOf(text) }));
  return stretch => {
    const wanted = lettersOf(stretch);
    return [...new Set(letters.filter(({ text }) => text.includes(wanted)).map(({ document }) => document))];
  };
}
