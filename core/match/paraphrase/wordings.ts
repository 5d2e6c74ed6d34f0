import { endOfStretch, FIELDS, type Library, type Stretch, stretchOf } from '../library.ts';

/** A leaf of a document from which the page takes, in one of its wordings. Places are folded characters, `to` excluded. */
export interface Wording extends Stretch {
  readonly to: number;
}

export interface Wordings {
  readonly all: readonly Wording[];
  /** For two folded characters side by side, the ordinals of the wordings that have them. */
  readonly byPair: ReadonlyMap<number, readonly number[]>;
}

/** Bounds on the work: folded characters of the documents that are compared, and wordings that one sentence is compared with. */
const MOST_READ = 60_000;
const MOST_RIVALS = 12;
/** For each statement as many that are most like it. */
const BEST = 2;

/** What can be told in other words: all that is cited of these documents but their titles. */
export function wordingsOf(owners: ReadonlySet<number>, library: Library): Wordings {
  const { units, table } = library;
  const all: Wording[] = [];
  const byPair = new Map<number, number[]>();
  let read = 0;
  for (let ordinal = 0; ordinal * FIELDS < table.length && read < MOST_READ; ordinal++) {
    if (!owners.has(table[ordinal * FIELDS + 2]!)) continue;
    const stretch = stretchOf(library, ordinal);
    const level = stretch.leaf.cited?.level;
    if (level === undefined || level === 'title' || level === 'subtitle') continue;
    const end = endOfStretch(library, ordinal);
    const to = units[end - 1] === 0 ? end - 1 : end;
    for (let at = stretch.from; at + 1 < to; at++) {
      const known = byPair.get(pairAt(units, at));
      if (!known) byPair.set(pairAt(units, at), [all.length]);
      else if (known.at(-1) !== all.length) known.push(all.length);
    }
    all.push({ ...stretch, to });
    read += to - stretch.from;
  }
  return { all, byPair };
}

/** The wordings that have most pairs of characters in common with one of the statements of a sentence, or with all of it. */
export function rivalsFor(
  sentence: readonly number[],
  units: Uint16Array,
  { all, byPair }: Wordings,
): Wording[] {
  const whole = new Map<number, number>();
  const rivals = new Set<number>();
  sentence.slice(1).forEach((end, statement) => {
    const part = new Map<number, number>();
    for (let at = sentence[statement]!; at + 1 < end; at++) {
      for (const ordinal of byPair.get(pairAt(units, at)) ?? []) {
        part.set(ordinal, (part.get(ordinal) ?? 0) + 1);
        whole.set(ordinal, (whole.get(ordinal) ?? 0) + 1);
      }
    }
    for (const ordinal of most(part)) rivals.add(ordinal);
  });
  return [...new Set([...most(whole), ...rivals])].slice(0, MOST_RIVALS).map(ordinal => all[ordinal]!);
}

function most(common: ReadonlyMap<number, number>): number[] {
  const several = [...common].filter(([, count]) => count > 1);
  return several
    .sort(([, a], [, b]) => b - a)
    .slice(0, BEST)
    .map(([ordinal]) => ordinal);
}

function pairAt(units: Uint16Array, at: number): number {
  return units[at]! * 0x10000 + units[at + 1]!;
}
