import { describe, expect, it } from 'vitest';
import { bitsPerCharacter, type Counts, runsOf } from '../../../tools/evaluate/ngram-model.ts';

/** 山水 was counted 40 times of 50 山; nothing else follows one of these. */
const counts: Counts = {
  characters: 1000,
  kinds: 100,
  of: new Map([
    ['山', 50],
    ['水', 60],
    ['山水', 40],
  ]),
  continuations: new Map([['山', { total: 40, kinds: 1 }]]),
};

describe('bits per character', () => {
  it('are few for what usually follows', () => {
    expect(bitsPerCharacter('山水', counts)).toBeLessThan(bitsPerCharacter('水山', counts));
  });

  it('mix what was seen with what the shorter context says', () => {
    const unseen = (0.75 * 100) / 1000 / 0x1_0000;
    const water = unseen + (60 - 0.75) / 1000;
    const mountain = unseen + (50 - 0.75) / 1000;
    const after = (40 - 0.75 + (50 - 40 + 0.75) * water) / 50;
    expect(bitsPerCharacter('山水', counts)).toBeCloseTo(-(Math.log2(mountain) + Math.log2(after)) / 2, 10);
  });

  it('begin anew after a full stop, and pass over other punctuation', () => {
    expect(bitsPerCharacter('山。水', counts)).toBeGreaterThan(bitsPerCharacter('山水', counts));
    expect(bitsPerCharacter('山，水', counts)).toBe(bitsPerCharacter('山水', counts));
    expect(runsOf('８０％！ＡＢ、《山》')).toEqual(['80', 'ab山']);
  });
});
