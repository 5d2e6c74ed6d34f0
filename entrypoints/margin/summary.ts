import type { Translate } from '../../components/translate.ts';
import type { Counted } from '../../platform/page/count-documents.ts';

/** So many documents are named, the most taken from first. */
const MOST_NAMED = 3;

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
