import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../core/match/background/read-background.ts';
import { surpriseOf } from '../../../../core/match/background/surprise-of.ts';
import { createFolding } from '../../../../core/text/folding.ts';
import { scriptPairs } from '../../../../seeds/index.ts';

/** The bytes of the model that ships. */
export const shippedBytes = new Uint8Array(readFileSync('public/background.bin'));

const read = readBackground(shippedBytes);
if (!read.ok) throw new Error(read.error.detail);

export const background = read.value;
export const fold = createFolding(scriptPairs);

/** Sixteenths of a bit, unit by unit. */
export function surprise(text: string): number[] {
  return Array.from(surpriseOf(text, background, fold));
}

/** The bits a character that carries anything costs on average. */
export function bitsPerCharacter(text: string): number {
  const costs = surprise(text).filter(cost => cost > 0);
  return costs.reduce((sum, cost) => sum + cost, 0) / 16 / costs.length;
}
