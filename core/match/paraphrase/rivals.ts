import { type Library, weightOfRun } from '../library.ts';
import type { Wording } from './wordings.ts';

/** Finds the wordings that a sentence of the page may tell, given the places where its statements begin and where it ends. */
export type FindRivals = (sentence: readonly number[], page: Uint16Array) => Wording[];

/** Bounds on the work: wordings that one sentence is compared with, of them for each of its statements. */
const MOST = 24;
const BEST = 2;
/** Pairs of characters in common that come to less tell nothing: bits, where pairs overlap counted twice. */
const LEAST = 16;

/** Pairs are looked up by their hash. */
const BITS = 14;

function hashAt(units: Uint16Array, at: number): number {
  return (Math.imul(units[at]!, 0x9e37_79b1) ^ Math.imul(units[at + 1]!, 0x85eb_ca6b)) >>> (32 - BITS);
}

export function createFindRivals(wordings: readonly Wording[], library: Library): FindRivals {
  const { units } = library;
  const length = wordings.reduce((sum, { from, to }) => sum + to - from, 0);
  const heads = new Int32Array(1 << BITS).fill(-1);
  // For each pair where it stands, in which wording, and which other has its hash.
  const places = new Int32Array(length);
  const owners = new Int32Array(length);
  const others = new Int32Array(length);
  let pairs = 0;
  wordings.forEach(({ from, to }, ordinal) => {
    for (let at = from; at + 1 < to; at++, pairs++) {
      const hash = hashAt(units, at);
      [places[pairs], owners[pairs], others[pairs]] = [at, ordinal, heads[hash]!];
      heads[hash] = pairs;
    }
  });

  /** Adds what each wording has in common with a pair of the page. */
  function weigh(page: Uint16Array, at: number, weights: Float64Array): void {
    let last = -1;
    for (let pair = heads[hashAt(page, at)]!; pair >= 0; pair = others[pair]!) {
      const place = places[pair]!;
      if (owners[pair] === last || units[place] !== page[at] || units[place + 1] !== page[at + 1]) continue;
      last = owners[pair]!;
      weights[last] = weights[last]! + weightOfRun(library, place, 2);
    }
  }

  return (sentence, page) => {
    const whole = new Float64Array(wordings.length);
    const found = new Set<number>();
    for (let statement = 0; statement + 1 < sentence.length; statement++) {
      const part = new Float64Array(wordings.length);
      for (let at = sentence[statement]!; at + 1 < sentence[statement + 1]!; at++) weigh(page, at, part);
      for (const ordinal of heaviest(part)) found.add(ordinal);
      part.forEach((weight, ordinal) => {
        whole[ordinal] = whole[ordinal]! + weight;
      });
    }
    return [...new Set([...heaviest(whole), ...found])].slice(0, MOST).map(ordinal => wordings[ordinal]!);
  };
}

function heaviest(weights: Float64Array): number[] {
  const ordinals: number[] = [];
  weights.forEach((weight, ordinal) => {
    if (weight >= LEAST) ordinals.push(ordinal);
  });
  return ordinals.sort((a, b) => weights[b]! - weights[a]!).slice(0, BEST);
}
