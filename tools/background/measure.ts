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

/** How far the bits of stretches of a length are from those under the full model, as absolute differences. */
export interface StretchDistance {
  readonly mean: number;
  /** 95 of 100 stretches are no further off. */
  readonly most95: number;
  readonly worst: number;
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

/**
 * The distance over every stretch of so many units of the runs, within its run.
 * @param most Bits that a unit of the full model counts for at most, as the small model cannot say more.
 */
export function stretchDistanceOf(
  surprises: Surprises,
  full: Surprises,
  runs: readonly string[],
  length: number,
  most = Number.POSITIVE_INFINITY,
): StretchDistance {
  const off = runs.flatMap(run => {
    const [own, other] = [surprises(run), full(run)];
    const differences = own.map((cost, at) => cost - Math.min(most, other[at]!));
    return Array.from({ length: Math.max(0, run.length - length + 1) }, (_, at) =>
      Math.abs(differences.slice(at, at + length).reduce((sum, difference) => sum + difference, 0)),
    );
  });
  const sorted = off.sort((a, b) => a - b);
  return {
    mean: mean(sorted),
    most95: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

function aucOf(low: readonly number[], high: readonly number[]): number {
  return mean(low.flatMap(a => high.map(b => (a < b ? 1 : a === b ? 0.5 : 0))));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
