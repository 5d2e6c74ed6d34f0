import { isLetter, lettersOf } from './letters.ts';
import type { Random } from './random.ts';

/** All letters of the texts one after another: a letter drawn anywhere in it is drawn by its frequency. */
export function letterPool(texts: readonly string[]): string {
  return lettersOf(texts.join(''));
}

/**
 * Spoils each letter or digit with the probability `rate`: in 60 of 100 cases another stands in its place, in 20 it is gone, in
 * 20 another stands before it.
 */
export function addNoise(text: string, rate: number, pool: string, random: Random): string {
  let noisy = '';
  for (const character of text) {
    if (!isLetter(character) || !random.chance(rate)) {
      noisy += character;
      continue;
    }
    const kind = random.next();
    if (kind < 0.6) noisy += otherLetter(character, pool, random);
    else if (kind >= 0.8) noisy += pool.charAt(random.below(pool.length)) + character;
  }
  return noisy;
}

export function otherLetter(character: string, pool: string, random: Random): string {
  let other = character;
  while (other === character) other = pool.charAt(random.below(pool.length));
  return other;
}
