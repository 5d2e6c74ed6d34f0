import { compileSeeds } from '../seeds/compile-seeds.ts';
import { readCarrier } from './carrier.ts';
import { citedTexts } from './cited-text.ts';
import { createEngine } from './engine.ts';
import type { Ground } from './ground.ts';
import { letterPool } from './noise.ts';

export function prepareGround(seed: number): Ground {
  const pack = compileSeeds();
  const texts = citedTexts([pack]);
  const carrier = readCarrier();
  const words = texts.map(({ text }) => text);
  return {
    pack,
    texts,
    carrier,
    pool: letterPool([...words, ...carrier.sentences]),
    engine: createEngine([pack]),
    seed,
  };
}
