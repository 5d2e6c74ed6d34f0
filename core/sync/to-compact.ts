import { MOST_REPLACED } from './bounds.ts';
import type { Owed, Replica } from './replica.ts';
import { lengthInName } from './segment-name.ts';

/** Files of one size that are left beside each other; with the one that is being published there would be one more. */
const MOST_OF_A_SIZE = 7;
const GROWTH = MOST_OF_A_SIZE + 1;

/** Bytes up to which a file is of the smallest size. */
const SMALLEST = 8_192;

/** Bytes of files that are written together: unpacked, about four times as much, they have to fit into one. */
export const LARGEST_TOGETHER = 1_500_000;

/** Files on the server beyond which those of other browsers are taken along: some of these may never come back. */
const CROWDED = 60;

/**
 * The files that the next one to be published shall replace, if any. Each browser takes its own, so that two do not write
 * the same notes at once; as sizes grow eightfold a note is written over about once a size.
 *
 * @param standing Files that are listed, seen and not replaced yet.
 */
export function toCompact({ seen }: Pick<Replica, 'seen'>, standing: readonly string[]): Owed | undefined {
  const mine = standing.length > CROWDED ? standing : standing.filter(name => seen.get(name)!.own);
  const full: string[] = [];
  for (const [, names] of [...bySize(mine)].sort(([one], [other]) => one - other)) {
    if (names.length >= MOST_OF_A_SIZE && lengthOf([...full, ...names]) <= LARGEST_TOGETHER)
      full.push(...names);
  }
  if (full.length === 0) return undefined;
  const ids = new Set(full.flatMap(name => seen.get(name)!.ids));
  return { ids: [...ids], replaces: replacedWith(full, { seen }) };
}

/** Names, and what the files of these names replaced in their turn: whoever was away for long then misses none of them. */
export function replacedWith(names: readonly string[], { seen }: Pick<Replica, 'seen'>): string[] {
  const before = names.flatMap(name => seen.get(name)?.replaces ?? []);
  return [...new Set([...names, ...before])].slice(0, MOST_REPLACED);
}

export function lengthOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (lengthInName(name) ?? 0), 0);
}

function bySize(names: readonly string[]): Map<number, string[]> {
  const sizes = new Map<number, string[]>();
  for (const name of names) {
    const size = sizeOf(lengthInName(name) ?? 0);
    sizes.set(size, [...(sizes.get(size) ?? []), name]);
  }
  return sizes;
}

function sizeOf(length: number): number {
  let size = 0;
  for (let most = SMALLEST; length > most; most *= GROWTH) size++;
  return size;
}
