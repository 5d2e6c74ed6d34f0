import { describe, expect, it } from 'vitest';
import type { Background } from '../../../core/match/background/background.ts';
import { HEAD, readBackground } from '../../../core/match/background/read-background.ts';
import { compileModel } from '../../../tools/background/compile-model.ts';
import { fullModel, surprisesUnder } from '../../../tools/background/full-model.ts';
import { countsOf, SENTENCES } from './small-counts.ts';

const model = fullModel(countsOf(SENTENCES));
const PLENTY = { most: 100_000, asked: [], mark: 0 };
const EXACT = [1, 2, 3, 4].map(() => ({ fingerprintBits: 12, valueBits: 8 }));

function read(bytes: Uint8Array): Background {
  const result = readBackground(bytes);
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

function costs(background: Background, run: string): number[] {
  return Array.from(
    background.surprises(Uint16Array.from(run, unit => unit.charCodeAt(0))),
    cost => cost / 16,
  );
}

describe('compiling a model', () => {
  it('gives the same bytes for the same counts', () => {
    const again = fullModel(countsOf(SENTENCES));
    expect(compileModel(again, PLENTY)).toEqual(compileModel(model, PLENTY));
  });

  it('agrees with the full model where there is room for every gram', () => {
    const background = read(compileModel(model, PLENTY, EXACT));
    for (const run of [...SENTENCES, '甲子丙丑戊', '酉申未午巳']) {
      const full = surprisesUnder(model, run);
      for (const [at, cost] of costs(background, run).entries()) expect(cost).toBeCloseTo(full[at]!, 0);
    }
  });

  it('says of the runs that it is asked about what the full model does, however little room there is', () => {
    const asked = ['子辰酉卯丑', '甲乙丙丁戊己'];
    const background = read(compileModel(model, { ...PLENTY, most: 1_100, asked }));
    for (const run of [...asked, '辰酉卯', '丁戊己', '戊']) {
      const full = surprisesUnder(model, run);
      for (const [at, cost] of costs(background, run).entries())
        expect(Math.abs(cost - Math.min(full[at]!, 255 / 16))).toBeLessThan(0.1);
    }
  });

  it('notes the folding of the counts in its head', () => {
    const bytes = compileModel(model, { ...PLENTY, mark: 0xabcd });
    expect(Array.from(bytes.subarray(HEAD - 2, HEAD))).toEqual([0xcd, 0xab]);
  });

  it('keeps what is stock where there is little room', () => {
    const background = read(compileModel(model, { ...PLENTY, most: 900 }));
    const mean = (run: string) => costs(background, run).reduce((sum, cost) => sum + cost, 0) / run.length;
    expect(mean('甲乙丙丁戊')).toBeLessThan(2);
    expect(mean('子辰酉卯丑')).toBeGreaterThan(3);
  });
});
