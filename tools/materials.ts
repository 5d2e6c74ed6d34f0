import { readFileSync } from 'node:fs';
import { readBackground } from '../core/match/background/read-background.ts';
import type { Materials } from '../core/match/matcher.ts';
import { scriptPairs } from './seeds/script-pairs.ts';

/** The committed model of official prose, as both builds carry it. */
export const BACKGROUND = new URL('../public/background.bin', import.meta.url);

/** What the extension's engine is made of, for tools. Throws where the model cannot be read. */
export function shippedMaterials(): Materials {
  const background = readBackground(readFileSync(BACKGROUND));
  if (!background.ok) throw new Error(`${BACKGROUND.pathname}: ${background.error.detail}`);
  return { scriptPairs: scriptPairs(), background: background.value };
}
