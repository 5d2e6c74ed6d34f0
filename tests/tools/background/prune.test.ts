import { describe, expect, it } from 'vitest';
import { fullModel } from '../../../tools/background/full-model.ts';
import { prune } from '../../../tools/background/prune.ts';
import { countsOf, SENTENCES } from './small-counts.ts';

const model = fullModel(countsOf(SENTENCES));
const WIDTHS = [10, 10, 10, 10];

describe('pruning', () => {
  it.each(Array.from({ length: 24 }, (_, at) => 200 + 50 * at))(
    'keeps, in %i bits, each gram’s context and the gram that it ends in',
    room => {
      const kept = prune(model, WIDTHS, room);
      for (const [at, { grams }] of kept.entries()) {
        if (at === 0) continue;
        const shorter = new Set(kept[at - 1]!.grams);
        const alone = grams.filter(gram => !shorter.has(gram.slice(0, -1)) || !shorter.has(gram.slice(1)));
        expect(alone).toEqual([]);
      }
      expect(kept[1]!.grams.length).toBeGreaterThan(0);
    },
  );

  it('keeps a gram that says nothing of itself where a longer one ends in it', () => {
    const others = Array.from('子丑寅卯辰巳午未申酉');
    const sentences = others.flatMap(other => [
      `甲乙丙`,
      `甲乙丙`,
      ...others.map(next => `乙${next}${other}丙`),
    ]);
    for (let room = 250; room < 1_500; room += 25) {
      const [, two, three] = prune(fullModel(countsOf(sentences)), WIDTHS, room);
      const missing = three!.grams.filter(gram => !two!.grams.includes(gram.slice(1)));
      expect(missing).toEqual([]);
    }
  });

  it('gives a detour to those contexts that are continued, and to no others', () => {
    const kept = prune(model, WIDTHS, 300);
    for (const [at, { grams, detours }] of kept.entries()) {
      const continued = new Set(kept[at + 1]?.grams.map(gram => gram.slice(0, -1)));
      expect(grams.filter((_, place) => detours[place]! > 0)).toEqual(
        grams.filter(gram => continued.has(gram)),
      );
    }
  });

  it('keeps all where there is room', () => {
    const kept = prune(model, WIDTHS, 1e6);
    expect(kept.map(({ grams }) => grams)).toEqual(model.map(({ grams }) => grams));
  });
});
