import type { Translate } from '../../components/translate.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/** So many documents are named, the most taken from first. */
const MOST_NAMED = 3;

/** What a screen reader says of the whole page. */
export function summaryOf(passages: readonly PlacedPassage[], t: Translate): string {
  const counts = new Map<string, number>();
  for (const { label } of passages) counts.set(label.document, (counts.get(label.document) ?? 0) + 1);
  const names = [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => name);
  const documents = names.slice(0, MOST_NAMED).join('、');
  // As a number it would be formatted by `Intl`, which takes up to twenty milliseconds to make ready.
  const values = { count: String(passages.length), documents };
  return names.length > MOST_NAMED ? t('found-in-many', values) : t('found-in', values);
}
