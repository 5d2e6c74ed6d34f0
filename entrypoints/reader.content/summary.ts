import type { Translate } from '../../components/translate.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/** So many documents are named, the most taken from first. */
const MOST_NAMED = 3;

/** The name of a document, with how many passages are from it. */
export type Counted = [document: string, count: number];

export function countDocuments(passages: readonly PlacedPassage[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { label } of passages) counts.set(label.document, (counts.get(label.document) ?? 0) + 1);
  return [...counts];
}

/** What a screen reader says of the whole page; nothing where nothing was found. */
export function summaryOf(counts: readonly Counted[], t: Translate): string {
  if (counts.length === 0) return '';
  const names = counts.toSorted((one, other) => other[1] - one[1]).map(([name]) => name);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const documents = names.slice(0, MOST_NAMED).join('、');
  // As a number it would be formatted by `Intl`, which takes up to twenty milliseconds to make ready.
  const values = { count: String(all), documents };
  return names.length > MOST_NAMED ? t('found-in-many', values) : t('found-in', values);
}
