import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../tools/evaluate/letters.ts';
import { addNoise, letterPool } from '../../../tools/evaluate/noise.ts';
import { createRandom } from '../../../tools/evaluate/random.ts';

const POOL = '甲乙丙丁';

describe('noise', () => {
  it('changes nothing at no rate, and no punctuation at any', () => {
    const text = '桥头，有一家修车摊。';
    expect(addNoise(text, 0, POOL, createRandom(1))).toBe(text);
    expect(addNoise(text, 1, POOL, createRandom(1)).replace(/[^，。]/g, '')).toBe('，。');
  });

  it('substitutes three fifths, leaves out one fifth and puts in one fifth of what it spoils', () => {
    const text = '雨'.repeat(20_000);
    const noisy = addNoise(text, 0.15, POOL, createRandom(5));
    const put = lettersOf(noisy).replaceAll('雨', '').length;
    const kept = noisy.length - put;
    const spoiled = 20_000 * 0.15;
    // Put in: substitutes and insertions; not kept: substitutes and deletions.
    expect(put / spoiled).toBeCloseTo(0.8, 1);
    expect((20_000 - kept) / spoiled).toBeCloseTo(0.8, 1);
    expect(noisy.length / 20_000).toBeCloseTo(1, 1);
  });

  it('draws letters by how often they occur', () => {
    const pool = letterPool(['山山山山，水', '。']);
    expect(pool).toBe('山山山山水');
    const noisy = addNoise('火'.repeat(5000), 1, pool, createRandom(2));
    const count = (letter: string) => noisy.split(letter).length - 1;
    expect(count('山') / (count('山') + count('水'))).toBeCloseTo(0.8, 1);
  });
});
