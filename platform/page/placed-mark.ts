import type { FoundMark } from '../messaging/marks-protocol.ts';
import type { PageText } from './extract.ts';
import { haveSameEnds } from './placed-passage.ts';

/** A note's mark with its place in the page. */
export interface PlacedMark extends FoundMark {
  readonly ranges: readonly Range[];
}

/** What a page shows of the reader's notes. */
export interface ShownNotes {
  readonly marks: readonly PlacedMark[];
  /** Those of the marks that stand in no passage that is shown, in the order of the page. */
  readonly loose: readonly PlacedMark[];
  /** How many notes there are on a passage and what it is from, by the passage's number; those without are left out. */
  readonly counts: ReadonlyMap<number, number>;
}

export const NO_NOTES: ShownNotes = { marks: [], loose: [], counts: new Map() };

/** Places marks; one that stands where it stood is the same object, so that nothing is painted anew. What stands nowhere is left out. */
export function placeMarks(
  found: readonly FoundMark[],
  { map }: PageText,
  before: readonly PlacedMark[],
): PlacedMark[] {
  const known = new Map(before.map(mark => [placeOf(mark), mark]));
  return found.flatMap(mark => {
    const placed = { ...mark, ranges: map.rangesOf(mark.start, mark.end) };
    if (placed.ranges.length === 0) return [];
    const same = known.get(placeOf(mark));
    return [same && isSame(same, placed) ? same : placed];
  });
}

/** A note on words of a clause stands wherever these do. */
function placeOf({ note, start }: FoundMark): string {
  return `${note} ${start}`;
}

function isSame(one: PlacedMark, other: PlacedMark): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.colour === other.colour &&
    one.isChanged === other.isChanged &&
    haveSameEnds(one.ranges, other.ranges)
  );
}
