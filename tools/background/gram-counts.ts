/** How often each gram of one length was seen. */
export interface GramCounts {
  /** Strings of one UTF-16 code unit a character, the more common first. */
  readonly grams: readonly string[];
  readonly counts: readonly number[];
  /** Where a gram stands in both. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Reads a table of tab-separated rows: gram, count, and maybe more. Characters of two code units are left out.
 * @param fold Folds a gram as pages are folded: 覆盖 is looked up as 复盖, so that it must be counted there.
 */
export function parseCounts(table: string, length: number, fold: (gram: string) => string): GramCounts {
  const folded = new Map<string, number>();
  for (const row of table.split('\n')) {
    const [gram = '', count = ''] = row.split('\t');
    if (gram.length !== length || !/^\d+$/.test(count)) continue;
    const key = fold(gram);
    if (key.length === length) folded.set(key, (folded.get(key) ?? 0) + Number(count));
  }
  const rows = [...folded].sort(([, a], [, b]) => b - a);
  const grams = rows.map(([gram]) => gram);
  return {
    grams,
    counts: rows.map(([, count]) => count),
    places: new Map(grams.map((gram, place) => [gram, place])),
  };
}
