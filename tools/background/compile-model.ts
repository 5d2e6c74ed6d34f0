import { hashBackwards } from '../../core/match/background/gram-hash.ts';
import { HEAD, MAGIC, TABLE_HEAD, VERSION } from '../../core/match/background/read-background.ts';
import { buildFuseTable } from './build-fuse-table.ts';
import { fitRuns } from './fit-runs.ts';
import type { ScoredGrams } from './full-model.ts';
import { type KeptGrams, prune } from './prune.ts';
import { quantise } from './quantise.ts';

/** How the grams of one length are stored. */
export interface Precision {
  readonly fingerprintBits: number;
  readonly valueBits: number;
}

/**
 * The shortest first; what came out best within the bound. Short fingerprints leave room for more grams, which is worth more:
 * a gram is looked for only where its context and the gram that it ends in are known.
 */
export const PRECISION: readonly Precision[] = [
  { fingerprintBits: 4, valueBits: 6 },
  { fingerprintBits: 4, valueBits: 5 },
  { fingerprintBits: 4, valueBits: 5 },
  { fingerprintBits: 3, valueBits: 3 },
];

/** For the fitted grams, which are looked for at every place, known context or not, and whose costs shall be near exact. */
export const FITTED: Precision = { fingerprintBits: 10, valueBits: 6 };

/** Places per gram that the tables come to, a little more than they need. */
const ROOM_PER_GRAM = 1.09;

/** What a model is compiled for. */
export interface Purpose {
  /** Bytes. */
  readonly most: number;
  /** Runs, folded, of which the model shall say nearly what the full one does. */
  readonly asked: readonly string[];
  /** See `foldingMark`. */
  readonly mark: number;
}

/**
 * Compiles the full model in the format that `readBackground` reads. It is fitted to where it is asked most: of the runs in
 * `asked` it says nearly what the full model does, from whatever character on. All else, the packs that readers add among it, is
 * weighed by the general part, which is right on average and rough on single runs.
 */
export function compileModel(
  model: readonly ScoredGrams[],
  { most, asked, mark }: Purpose,
  precision: readonly Precision[] = PRECISION,
): Uint8Array {
  const fitted = fitRuns(model, asked);
  const own = writeTable({ ...fitted, detours: fitted.costs.map(() => 0) }, FITTED);
  const widths = precision.map(
    ({ fingerprintBits, valueBits }) => (fingerprintBits + valueBits) * ROOM_PER_GRAM,
  );
  const heads = HEAD + precision.reduce((sum, { valueBits }) => sum + TABLE_HEAD + 2 ** (valueBits + 1), 0);
  const kept = prune(model, widths, (most - heads - own.length) * 8);
  const parts = [...kept.map((grams, at) => writeTable(grams, precision[at]!)), own];
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt8(VERSION, 4);
  head.writeUInt8(parts.length, 5);
  head.writeUInt16LE(mark, 6);
  return new Uint8Array(Buffer.concat([head, ...parts]));
}

function writeTable(kept: KeptGrams, precision: Precision): Buffer {
  const { costs, detours, numbers } = quantise(kept.costs, kept.detours, kept.weights, precision.valueBits);
  const { hashes, values } = withoutClashes(kept, numbers);
  const { shape, bytes } = buildFuseTable(hashes, values, precision);
  const head = Buffer.alloc(TABLE_HEAD);
  head.writeInt32LE(shape.seed, 0);
  head.writeUInt16LE(shape.segments, 4);
  head.writeUInt8(shape.segmentBits, 6);
  head.writeUInt8(shape.fingerprintBits, 7);
  head.writeUInt8(shape.valueBits, 8);
  return Buffer.concat([head, costs, detours, bytes]);
}

/** Of two grams that have one hash, as some ten among hundreds of thousands do, the first, which is the more common, stays. */
function withoutClashes(
  { grams }: KeptGrams,
  numbers: Uint16Array,
): { hashes: Int32Array; values: number[] } {
  const stored = new Map<number, number>();
  for (const [place, gram] of grams.entries()) {
    const hash = hashOf(gram);
    if (!stored.has(hash)) stored.set(hash, numbers[place]!);
  }
  return { hashes: Int32Array.from(stored.keys()), values: [...stored.values()] };
}

function hashOf(gram: string): number {
  const units = Array.from(gram, unit => unit.charCodeAt(0));
  return hashBackwards(units, 0, units.length - 1);
}
