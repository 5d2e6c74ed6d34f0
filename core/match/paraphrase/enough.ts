import type { Run } from './best-run.ts';

/**
 * What statements must have in common with a sentence of the source to be the same in other words: bits, in all and for each
 * character. What is common in any official prose has fewer to a character than what was taken from somewhere.
 */
const LEAST = 36;
const DENSITY = 2.7;
const FEWEST = 6;
/** How much of them must be the source's: less the more there is of it, for a short one is soon like another. */
const SHARE = 0.55;
const SHORT_SHARE = 0.75;
const PLENTY = 72;
/** How much more of them it must explain than any sentence of another node: bits. */
const MARGIN = 10;
/** How much of the source they must tell beside what was accepted of them without their other words: bits. */
const GAIN = 12;

/** @param length folded characters. */
export function isEnough({ explained, all }: Run, length: number): boolean {
  const wanting = Math.max(0, PLENTY - explained) / (PLENTY - LEAST);
  return (
    length >= FEWEST &&
    explained >= LEAST &&
    explained >= DENSITY * length &&
    explained >= all * (SHARE + (SHORT_SHARE - SHARE) * wanting)
  );
}

/** @param others what sentences of other nodes explain of the same statements. */
export function isClear({ explained }: Run, others: readonly number[]): boolean {
  return others.every(other => explained - other >= MARGIN);
}

/** @param known what of the same statements the source explains in pieces that were accepted: none, or some bits. */
export function isGain({ explained }: Run, known: number): boolean {
  return known === 0 || explained - known >= GAIN;
}

/** How much of the rest of a statement must be the source's for a piece to go on to its end: bits. */
const MORE = 6;

/** @param explained of a statement; `all` of its bits. @param more what the source explains of what a piece leaves out of it. */
export function goesOn(explained: number, all: number, more: number): boolean {
  return more >= MORE && explained >= SHARE * all;
}
