import type { Pack } from '../../core/policy/pack.ts';
import { shippedMaterials } from '../materials.ts';
import { compileSeeds } from '../seeds/compile-seeds.ts';
import type { Materials } from './engine.ts';
import { leafTexts } from './library/synthetic-packs.ts';

/** What ships: the pack with its sentences, and what the engine needs beside it. */
export interface Shipped {
  readonly pack: Pack;
  /** The text of each leaf. */
  readonly sentences: readonly string[];
  readonly materials: Materials;
}

export function readShipped(): Shipped {
  const pack = compileSeeds();
  return { pack, sentences: leafTexts([pack]), materials: shippedMaterials() };
}
