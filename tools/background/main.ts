import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBackground } from '../../core/match/background/read-background.ts';
import { createFolding, type Folding } from '../../core/text/folding.ts';
import { BOUNDS } from '../build/bounds.ts';
import { compileSeeds, SEEDS } from '../seeds/compile-seeds.ts';
import { scriptPairs } from '../seeds/script-pairs.ts';
import { readCheckPhrases } from './check-phrases.ts';
import { compileModel } from './compile-model.ts';
import { foldingMark } from './folding-mark.ts';
import { fullModel, type ScoredGrams, surprisesUnder } from './full-model.ts';
import { distanceOf, type Surprises, separationOf, stretchDistanceOf } from './measure.ts';
import { COUNTS, missingCounts, readCounts } from './read-counts.ts';
import { runsOf } from './runs-of.ts';

/** Compiles public/background.bin from the counts beside the project, and says how far it is from the full model. */
const MODEL = new URL('../../public/background.bin', import.meta.url);

/** Bits: the greatest cost that the format holds. */
const MOST = 255 / 16;

/** Bytes that the compiler aims at; the tables come out within some thousand of it. */
const AIM = 579_000;

function main(): number {
  const missing = missingCounts();
  if (missing.length > 0) {
    console.error(
      `background: the counts are not beside the project: ${missing.join(', ')} in ${COUNTS.pathname}`,
    );
    console.error('background: the model that is in public/ stays as it is');
    return 2;
  }
  const fold = createFolding(scriptPairs());
  const full = fullModel(readCounts(gram => runsOf(gram, fold).join('')));
  const bytes = compileModel(full, { most: AIM, asked: askedRuns(fold), mark: foldingMark(fold) });
  const gzip = gzipSync(bytes, { level: 9 }).length;
  console.log(`background: ${bytes.length} bytes, gzip ${gzip} (bound ${BOUNDS.backgroundModel})`);
  if (bytes.length > BOUNDS.backgroundModel) return 1;
  writeFileSync(MODEL, bytes);
  report(bytes, full, fold);
  return 0;
}

function report(bytes: Uint8Array, model: readonly ScoredGrams[], fold: Folding): void {
  const read = readBackground(bytes);
  if (!read.ok) throw new Error(`the model just written cannot be read: ${read.error.detail}`);
  const small: Surprises = run =>
    Array.from(read.value.surprises(Uint16Array.from(run, unit => unit.charCodeAt(0))), cost => cost / 16);
  const full: Surprises = run => surprisesUnder(model, run);
  const phrases = readCheckPhrases(phrase => runsOf(phrase, fold).join(''));
  if (phrases) {
    console.table({ shipped: separationOf(small, phrases), full: separationOf(full, phrases) });
    const { stock, distinctive } = phrases;
    const seeds = seedRuns(fold);
    console.table({
      phrases: distanceOf(small, full, [...stock, ...distinctive]),
      stock: distanceOf(small, full, stock),
      seeds: distanceOf(small, full, seeds),
    });
  }
  const stretches = [8, 12, 16].map(length => [
    length,
    stretchDistanceOf(small, full, seedRuns(fold), length, MOST),
  ]);
  console.table(Object.fromEntries(stretches));
}

/** The shipped documents as received and as emended: pages quote the one or the other. */
function askedRuns(fold: Folding): string[] {
  const received = readFileSync(new URL('received.txt', SEEDS), 'utf8');
  const { documents } = compileSeeds();
  const texts = documents.flatMap(({ title, shortTitle, nodes }) => [
    title,
    shortTitle,
    ...nodes.map(({ text }) => text),
  ]);
  return [received, ...texts].flatMap(text => runsOf(text, fold));
}

function seedRuns(fold: Folding): string[] {
  const leaves = compileSeeds().documents.flatMap(({ nodes }) =>
    nodes.filter(({ source }) => source.length > 0),
  );
  return leaves.flatMap(({ text }) => runsOf(text, fold));
}

process.exitCode = main();
