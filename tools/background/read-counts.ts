import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type GramCounts, parseCounts } from './gram-counts.ts';

/** Where the counts stand: beside the project, for they are no part of it. */
export const COUNTS = new URL('../../../shared/background/', import.meta.url);

/** The tables used, the shortest grams first. */
const TABLES = ['unigrams.tsv.gz', 'bigrams.tsv.gz', 'trigrams.tsv.gz', '4-grams.tsv.gz'];

/** The files that are not there. */
export function missingCounts(folder: URL = COUNTS): string[] {
  return TABLES.filter(name => !existsSync(new URL(name, folder)));
}

/** @param fold Folds a gram as pages are folded. */
export function readCounts(fold: (gram: string) => string, folder: URL = COUNTS): GramCounts[] {
  return TABLES.map((name, at) =>
    parseCounts(gunzipSync(readFileSync(new URL(name, folder))).toString('utf8'), at + 1, fold),
  );
}
