import type { Library } from '../library.ts';
import type { Wording } from './wordings.ts';

/**
 * Finds the wordings that a sentence of the page may tell, given the places where its statements begin and where it ends.
 *
 * @param bits how surprising each unit of the sentence is.
 */
export type FindRivals = (sentence: readonly number[], page: Uint16Array, bits: Float64Array) => Wording[];

/** Bounds on the work: wordings that one sentence is compared with, of them for each of its statements. */
const MOST = 24;
const BEST = 2;
/**
 * Pairs of characters in common that come to less tell nothing: bits, where pairs overlap counted twice, so that it is about half
 * of what a statement needs in the end; the rest may be short forms.
 */
const LEAST = 36;

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

  const whole = new Weights(wordings.length);
  const part = new Weights(wordings.length);

  /** Adds what each wording has in common with a pair of the page. */
  function weigh(page: Uint16Array, at: number, weight: number): void {
    let last = -1;
    for (let pair = heads[hashAt(page, at)]!; pair >= 0; pair = others[pair]!) {
      const place = places[pair]!;
      if (owners[pair] === last || units[place] !== page[at] || units[place + 1] !== page[at + 1]) continue;
      last = owners[pair]!;
      part.add(last, weight);
    }
  }

  return (sentence, page, bits) => {
    const weightAt = (at: number) => bits[at - sentence[0]!]! + bits[at + 1 - sentence[0]!]!;
    const found: number[] = [];
    for (let statement = 0; statement + 1 < sentence.length; statement++) {
      for (let at = sentence[statement]!; at + 1 < sentence[statement + 1]!; at++)
        weigh(page, at, weightAt(at));
      found.push(...part.heaviest());
      part.pourInto(whole);
    }
    const best = whole.heaviest();
    whole.clear();
    return [...new Set([...best, ...found])].slice(0, MOST).map(ordinal => wordings[ordinal]!);
  };
}

/** Weights by ordinal, most of them nought: what it costs goes with those that are not. */
class Weights {
  private readonly weights: Float64Array;
  private touched: number[] = [];

  constructor(count: number) {
    this.weights = new Float64Array(count);
  }

  add(ordinal: number, weight: number): void {
    if (this.weights[ordinal] === 0) this.touched.push(ordinal);
    this.weights[ordinal]! += weight;
  }

  /** The ordinals of the heaviest, of those that weigh enough. */
  heaviest(): number[] {
    return this.touched
      .filter(ordinal => this.weights[ordinal]! >= LEAST)
      .sort((a, b) => this.weights[b]! - this.weights[a]! || a - b)
      .slice(0, BEST);
  }

  pourInto(other: Weights): void {
    for (const ordinal of this.touched) other.add(ordinal, this.weights[ordinal]!);
    this.clear();
  }

  clear(): void {
    for (const ordinal of this.touched) this.weights[ordinal] = 0;
    this.touched = [];
  }
}
