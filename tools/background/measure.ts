import { type CheckPhrases, STOCK_BELOW } from './check-phrases.ts';

/** Gives the surprise of each unit of a run, in bits. */
export type Surprises = (run: string) => number[];

/** How well a model tells the two kinds of phrases apart. */
export interface Separation {
  /** How often a stock phrase costs less a character than a distinctive one; ties count half. */
  readonly auc: number;
  /** The same from the fourth character on. */
  readonly aucAfterThird: number;
  /** Phrases on their own side of `STOCK_BELOW`. */
  readonly right: number;
  /** The dearest stock phrase, bits a character. */
  readonly dearestStock: number;
}

/** How far a model is from the full one, in bits. */
export interface Distance {
  /** Mean over runs of the absolute difference of their bits a character. */
  readonly perRun: number;
  /** Mean over characters of the absolute difference. */
  readonly perCharacter: number;
  /** Bits a character of all runs together. */
  readonly bits: number;
  readonly fullBits: number;
}

export function separationOf(surprises: Surprises, { stock, distinctive }: CheckPhrases): Separation {
  const costs = (phrases: readonly string[]) => phrases.map(phrase => mean(surprises(phrase)));
  const late = (phrases: readonly string[]) => phrases.map(phrase => mean(surprises(phrase).slice(3)));
  const [low, high] = [costs(stock), costs(distinctive)];
  return {
    auc: aucOf(low, high),
    aucAfterThird: aucOf(late(stock), late(distinctive)),
    right: low.filter(cost => cost < STOCK_BELOW).length + high.filter(cost => cost >= STOCK_BELOW).length,
    dearestStock: Math.max(...low),
  };
}

export function distanceOf(surprises: Surprises, full: Surprises, runs: readonly string[]): Distance {
  const pairs = runs.map(run => [surprises(run), full(run)] as const);
  const own = pairs.flatMap(([costs]) => costs);
  const other = pairs.flatMap(([, costs]) => costs);
  return {
    perRun: mean(pairs.map(([costs, fullCosts]) => Math.abs(mean(costs) - mean(fullCosts)))),
    perCharacter: mean(own.map((cost, at) => Math.abs(cost - other[at]!))),
    bits: mean(own),
    fullBits: mean(other),
  };
}

function aucOf(low: readonly number[], high: readonly number[]): number {
  return mean(low.flatMap(a => high.map(b => (a < b ? 1 : a === b ? 0.5 : 0))));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
