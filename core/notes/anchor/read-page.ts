import { type NormalizedText, normalize } from '../../text/normalize.ts';
import type { Knowledge, PageContent, Passage } from './knowledge.ts';
import { indexGrams, type PageGrams } from './page-grams.ts';

/** A page that is read once for all its notes. */
export interface ReadPage {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly letters: NormalizedText;
  readonly grams: PageGrams;
  /** What was looked at so far: places, letters compared, cells aligned. */
  readonly work: { done: number };
}

export function* readPage(
  { text, passages }: PageContent,
  { fold }: Knowledge,
): Generator<undefined, ReadPage> {
  const letters = normalize(text, fold);
  yield;
  const grams = yield* indexGrams(letters.units);
  return { text, passages, letters, grams, work: { done: 0 } };
}
