import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { COUNTS } from './read-counts.ts';

/** Phrases whose kind is known, to judge a model by. */
export interface CheckPhrases {
  readonly stock: readonly string[];
  readonly distinctive: readonly string[];
}

/** What is below so many bits a character under the full model is stock; the figure is of check.json. */
export const STOCK_BELOW = 4.125;

const rows = v.array(v.object({ phrase: v.string() }));
const checkSchema = v.object({ stock: rows, distinctive: rows });

/** The phrases of `check.json` beside the counts, if it is there, folded as pages are. */
export function readCheckPhrases(
  fold: (phrase: string) => string,
  folder: URL = COUNTS,
): CheckPhrases | undefined {
  const file = new URL('check.json', folder);
  if (!existsSync(file)) return undefined;
  const { stock, distinctive } = v.parse(checkSchema, JSON.parse(readFileSync(file, 'utf8')));
  return {
    stock: stock.map(({ phrase }) => fold(phrase)),
    distinctive: distinctive.map(({ phrase }) => fold(phrase)),
  };
}
