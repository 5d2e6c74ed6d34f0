import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { bitsPerCharacter, type Counts, ORDERS, runsOf } from './ngram-model.ts';

/** Counts of ordinary official prose; they stand beside the project where there are any and are no part of it. */
const COUNTS = new URL('../../../shared/background/', import.meta.url);
const FILES = ['unigrams', 'bigrams', 'trigrams', '4-grams'];

/** Below so many bits a character a stretch is a stock phrase: the threshold that `check.json` of the counts gives. */
export const STOCK_BITS = 4.125;

/** Tells what is a stock phrase, which nobody could ascribe to a document. */
export interface StockTest {
  /** Without counts nothing can be called stock. */
  readonly hasCounts: boolean;
  isStock(stretch: string): boolean;
}

/** @param texts What stretches will be asked about; only their n-grams are kept. */
export function createStockTest(texts: readonly string[], folder: URL = COUNTS): StockTest {
  if (FILES.some(name => !existsSync(fileOf(name, folder))))
    return { hasCounts: false, isStock: () => false };
  const counts = readCounts(texts, folder);
  return { hasCounts: true, isStock: stretch => bitsPerCharacter(stretch, counts) < STOCK_BITS };
}

function fileOf(name: string, folder: URL): URL {
  return new URL(`${name}.tsv.gz`, folder);
}

function readCounts(texts: readonly string[], folder: URL): Counts {
  const wanted = ngramsOf(texts);
  const of = new Map<string, number>();
  const continuations = new Map<string, { total: number; kinds: number }>();
  let characters = 0;
  let kinds = 0;
  for (const name of FILES) {
    for (const line of gunzipSync(readFileSync(fileOf(name, folder)))
      .toString('utf8')
      .split('\n')) {
      const [ngram, said] = line.split('\t');
      if (!ngram || !said) continue;
      const count = Number(said);
      if (wanted.has(ngram)) of.set(ngram, count);
      const context = [...ngram].slice(0, -1).join('');
      if (context === '') {
        characters += count;
        kinds++;
      } else if (wanted.has(context)) {
        const next = continuations.get(context) ?? { total: 0, kinds: 0 };
        continuations.set(context, { total: next.total + count, kinds: next.kinds + 1 });
      }
    }
  }
  return { characters, kinds, of, continuations };
}

function ngramsOf(texts: readonly string[]): Set<string> {
  const ngrams = new Set<string>();
  for (const run of texts.flatMap(runsOf)) {
    for (const order of ORDERS) {
      for (let at = 0; at + order <= run.length; at++) ngrams.add(run.slice(at, at + order));
    }
  }
  return ngrams;
}
