import { type ShownWords, shownWords } from '../../core/match/shown-words.ts';
import { squeezeSpace } from '../../core/text/squeeze-space.ts';
import type { RecognisedPassage } from '../messaging/protocol.ts';
import type { PageText } from './extract.ts';

/** A passage with its place in the page; `text` is the page's wording, `id` a number that stays with it. */
export interface PlacedPassage extends Omit<RecognisedPassage, 'start' | 'end'> {
  readonly id: number;
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Where each of the differences stands in `text`. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** Words in it that have a ground of their own. */
  readonly shown: readonly { readonly tone: ShownWords['tone']; readonly ranges: readonly Range[] }[];
}

/**
 * Places passages in a page. One that was there before and stands in nodes that are still the same is the same object with
 * the same ranges, so that nothing need be painted anew.
 */
export class Placing {
  /** Where in the page's text each of those stands that were placed last: UTF-16 code units, `end` excluded. */
  spans: ReadonlyMap<PlacedPassage, { readonly start: number; readonly end: number }> = new Map();
  private known = new Map<string, PlacedPassage>();
  private next = 0;

  /** Passages whose place is still as it was read, one a step; the others come back with the next reading. */
  *place(passages: readonly RecognisedPassage[], page: PageText): Generator<undefined, PlacedPassage[]> {
    const known = new Map<string, PlacedPassage>();
    const spans = new Map<PlacedPassage, { readonly start: number; readonly end: number }>();
    const alike = new Map<string, number>();
    for (const passage of passages) {
      const said = sayingOf(passage, page);
      const times = alike.get(said) ?? 0;
      alike.set(said, times + 1);
      const key = `${times} ${said}`;
      const before = this.known.get(key);
      const placed = placedAt(passage, page, before?.id ?? this.next++);
      if (placed) {
        const same = before && isSamePlace(before, placed) ? before : placed;
        known.set(key, same);
        spans.set(same, { start: passage.start, end: passage.end });
      }
      yield;
    }
    this.known = known;
    this.spans = spans;
    return [...known.values()];
  }
}

/** All that is known of a passage but for where it stands. */
function sayingOf({ start, end, differences, ...rest }: RecognisedPassage, { text }: PageText): string {
  const within = differences.map(({ page, ...words }) => [page.start - start, page.end - start, words]);
  return JSON.stringify([text.slice(start, end), within, rest]);
}

function placedAt(
  passage: RecognisedPassage,
  { text, map }: PageText,
  id: number,
): PlacedPassage | undefined {
  const { start, end, ...rest } = passage;
  const ranges = map.rangesOf(start, end);
  if (ranges.length === 0) return undefined;
  const shown = shownWords(passage, text).map(words => ({
    tone: words.tone,
    ranges: map.rangesOf(words.start, words.end),
  }));
  const placeOf = (at: number) => squeezeSpace(text.slice(start, at)).length;
  const places = rest.differences.map(({ page }) => ({ start: placeOf(page.start), end: placeOf(page.end) }));
  return { ...rest, id, ranges, places, shown, text: squeezeSpace(text.slice(start, end)) };
}

function isSamePlace(one: PlacedPassage, other: PlacedPassage): boolean {
  const rangesIn = ({ ranges, shown }: PlacedPassage) => [...ranges, ...shown.flatMap(words => words.ranges)];
  return haveSameEnds(rangesIn(one), rangesIn(other));
}

export function haveSameEnds(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every((range, at) => {
      const other = others[at]!;
      return (
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
