/** Milliseconds between two such tidings: at each, views read their lists anew and pages look for their marks. */
const APART = 1_000;

/** Tells which notes have come: the first ones at once, and of many files at most once a second. */
export interface Arrivals {
  add(ids: readonly string[]): void;
  /** Tells what was not told yet. */
  tell(): void;
}

export function gatherArrivals(arrived: (ids: readonly string[]) => void, now: () => number): Arrivals {
  const untold = new Set<string>();
  let told = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (untold.size === 0) return;
    told = now();
    const ids = [...untold];
    untold.clear();
    arrived(ids);
  };
  return {
    tell,
    add: ids => {
      for (const id of ids) untold.add(id);
      // A clock that is set back is no reason to be silent.
      if (Math.abs(now() - told) >= APART) tell();
    },
  };
}
