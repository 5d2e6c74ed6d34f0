import { expect } from 'vitest';
import type { Span } from '../../../core/match/difference/comparison.ts';
import type { Match } from '../../../core/match/passage.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { endOf, normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';

const fold = createFolding(scriptPairs);

/** What a span may begin and end with beside letters, said again of core/match/snap.ts. */
const OPENING = '“‘「『《〈（(【〔';
const CLOSING = '”’」』》〉）)】〕。！？；%％‰℃';

/**
 * Matches lie in their text, in order, without overlaps; each begins and ends with a character that is compared, or with a mark
 * that belongs to it. So do its parts, without such marks, and its differences, which say what stands there, lie in it.
 */
export function expectSound(matches: readonly Match[], text: string): void {
  if (matches.length === 0) return;
  const normalized = normalize(text, fold);
  const starts = new Set(normalized.starts);
  const ends = new Set(Array.from(normalized.units.keys(), unit => endOf(normalized, unit)));
  const isSound = ({ start, end, kind, similarity, differences, parts }: Match) =>
    (starts.has(start) || OPENING.includes(text[start]!)) &&
    (ends.has(end) || CLOSING.includes(text[end - 1]!)) &&
    similarity > 0 &&
    similarity <= 1 &&
    (kind !== 'verbatim' || (similarity === 1 && differences.length === 0)) &&
    areInOrder(parts, start, end) &&
    parts.length > 0 &&
    parts.every(part => starts.has(part.start) && ends.has(part.end)) &&
    areInOrder(pagesOf(differences), start, end) &&
    differences.every(({ page, text: says }) => says === text.slice(page.start, page.end));
  expect(matches.filter(match => !isSound(match))).toEqual([]);
  expect(areInOrder(matches, 0, text.length)).toBe(true);
}

const pagesOf = (differences: Match['differences']) => differences.map(({ page }) => page);

/** Whether spans lie between two places, in order, without overlaps. */
function areInOrder(spans: readonly Span[], start: number, end: number): boolean {
  const behind = spans.map((_, at) => spans[at - 1]?.end ?? start);
  return spans.every((span, at) => behind[at]! <= span.start && span.start <= span.end && span.end <= end);
}
