import type { Matcher } from '../../core/match/matcher.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { createEngine } from './engine.ts';
import { leafTexts, syntheticPacks } from './library/synthetic-packs.ts';
import type { Shipped } from './shipped.ts';

/** A library of the bench, with the engine over it. */
export interface MeasuredLibrary {
  readonly documents: number;
  readonly characters: number;
  readonly engine: Matcher;
  /** How long the engine took to build. */
  readonly milliseconds: number;
}

/** The shipped pack, counted as one document, and made-up ones beside it. */
export function packsOf(documents: number, { pack }: Shipped, seed: number): Pack[] {
  return [pack, ...syntheticPacks(documents - 1, seed)];
}

export function buildLibrary(documents: number, shipped: Shipped, seed: number): MeasuredLibrary {
  const packs = packsOf(documents, shipped, seed);
  const characters = charactersOf(packs);
  const start = performance.now();
  const engine = createEngine(packs, shipped.materials);
  return { documents, characters, engine, milliseconds: performance.now() - start };
}

export function charactersOf(packs: readonly Pack[]): number {
  return leafTexts(packs).reduce((sum, { length }) => sum + length, 0);
}
