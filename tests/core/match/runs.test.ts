import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf, smallLibrary, unitsOf } from './small-library.ts';

const LINE = '甲乙丙丁戊己庚辛壬癸子丑';

describe('runs that page and library share', () => {
  it('are as long as they can be, with the bits of what they share', () => {
    const library = smallLibrary(['# 题', `${LINE}。`]);
    expect(runsOf('某丁戊己庚辛某', library)).toEqual([{ page: 1, library: 4, length: 5, bits: 25 }]);
  });

  it('are none below the length of a gram', () => {
    expect(runsOf('某丁戊己某', smallLibrary(['# 题', `${LINE}。`]))).toEqual([]);
  });

  it('never cross from one document to the next', () => {
    const library = smallLibrary(['# 题', '甲乙丙丁。'], ['# 戊己庚辛']);
    expect(runsOf('甲乙丙丁戊己庚辛', library).map(({ length }) => length)).toEqual([4, 4]);
  });

  it('are common stretches, whatever the page', () => {
    const library = smallLibrary(['# 题', `${LINE}。`, '丁戊己庚甲乙丙丁。']);
    const page = fc
      .array(fc.constantFrom('甲乙丙丁戊', '丁戊己庚', '庚辛壬癸', '甲乙丙', '某'), { maxLength: 12 })
      .map(pieces => pieces.join(''));
    let found = 0;
    fc.assert(
      fc.property(page, text => {
        for (const run of runsOf(text, library)) {
          const shared = library.units.subarray(run.library, run.library + run.length);
          expect(unitsOf(text).subarray(run.page, run.page + run.length)).toEqual(shared);
          found += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('of a weak phrase that a page repeats and repeats are kept a few times, those of a strong one often', () => {
    const library = smallLibrary(['# 题', `${LINE}。`]);
    expect(runsOf('甲乙丙丁某'.repeat(500), library)).toHaveLength(12);
    expect(runsOf(`${LINE}某`.repeat(500), library)).toHaveLength(256);
  });

  it('are met at an odd place, though a longer one on the same diagonal follows', () => {
    const library = smallLibrary(['# 题', '甲乙丙丁戊己庚辛壬癸子丑寅。']);
    const found = runsOf('某甲乙丙丁某己庚辛壬癸子丑寅', library);
    expect(found.map(({ page, length }) => [page, length]).sort((a, b) => a[0]! - b[0]!)).toEqual([
      [1, 4],
      [6, 8],
    ]);
  });
});
