import type { Stretch } from '../../text/excerpt.ts';
import type { Folding } from '../../text/folding.ts';
import { occurrencesOf, searchedText } from '../../text/searched-text.ts';
import { wantedWords } from './note-query.ts';

/** Where typed words stand in a text that is shown: in order, none in another, UTF-16 code units. */
export function foundWords(text: string, typed: string, fold: Folding): Stretch[] {
  const { units, places } = searchedText(text, fold);
  const found = wantedWords(typed, fold).words.flatMap(word =>
    occurrencesOf(word, units).map(start => ({
      start: places[start]!,
      end: places[start + word.length - 1]! + 1,
    })),
  );
  const merged: Stretch[] = [];
  for (const stretch of found.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (!last || stretch.start > last.end) merged.push(stretch);
    else if (stretch.end > last.end) merged[merged.length - 1] = { start: last.start, end: stretch.end };
  }
  return merged;
}
