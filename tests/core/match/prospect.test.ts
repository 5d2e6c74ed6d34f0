import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prospectOf } from '../../../core/match/prospect.ts';
import { plainLibrary } from './plain-library.ts';
import { unitsOf } from './small-library.ts';

const SOURCE = '子丑寅卯辰甲乙丙丁巳午未申酉';
const library = plainLibrary(unitsOf(SOURCE), () => 5);

/** What the ends of 甲乙丙丁 may add, on a page that has it once. */
function added(text: string, source = library): number {
  const units = unitsOf(text);
  const run = { page: text.indexOf('甲'), library: SOURCE.indexOf('甲'), length: 4, bits: 20 };
  return prospectOf({ runs: [run], bits: 20 }, units, source) - 20;
}

describe('what a chain may come to', () => {
  it.each([
    ['its own bits where the page has nothing else', '甲乙丙丁', 0],
    ['its own bits where the page goes on otherwise', '天地甲乙丙丁玄黄', 0],
    ['more where the page goes on behind a changed character', '甲乙丙丁某午未', 6],
    ['more where the page comes from before a changed character', '寅卯某甲乙丙丁', 6],
    ['more at both ends', '寅卯某甲乙丙丁某午未', 12],
    ['no more for what a changed character costs than what follows it gains', '甲乙丙丁某某午', 0],
    ['its own bits where too much is lost first', '甲乙丙丁某某某某酉', 0],
  ])('is %s', (_, text, gain) => {
    expect(added(text)).toBe(gain);
  });

  it('ends where a text of the library ends', () => {
    const divided = plainLibrary(unitsOf(SOURCE.replace('巳', '\0')), () => 5);
    expect(added('甲乙丙丁某午未申酉', divided)).toBe(0);
    expect(added('甲乙丙丁\0午未申酉', divided)).toBe(0);
  });

  it('gives a character six bits at most', () => {
    const dear = plainLibrary(unitsOf(SOURCE), () => 15);
    expect(added('甲乙丙丁某午未', dear)).toBe(8);
  });

  it('follows an end through so many characters, however much goes on', () => {
    const page = Uint16Array.from({ length: 400 }, (_, at) => 1 + at);
    const source = plainLibrary(page, () => 5);
    const run = { page: 200, library: 200, length: 4, bits: 20 };
    expect(prospectOf({ runs: [run], bits: 20 }, page, source)).toBe(20 + 2 * 48 * 5);
  });

  it('is never less than it is, nor more than all that lies beside it', () => {
    const side = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 60 });
    fc.assert(
      fc.property(side, side, side, side, (before, after, pageBefore, pageAfter) => {
        const units = Uint16Array.of(...before, 7, 8, 9, ...after);
        const page = Uint16Array.of(...pageBefore, 7, 8, 9, ...pageAfter);
        const run = { page: pageBefore.length, library: before.length, length: 3, bits: 15 };
        const prospect = prospectOf(
          { runs: [run], bits: 15 },
          page,
          plainLibrary(units, () => 5),
        );
        const most = Math.min(before.length, pageBefore.length) + Math.min(after.length, pageAfter.length);
        expect(prospect).toBeGreaterThanOrEqual(15);
        expect(prospect).toBeLessThanOrEqual(15 + 5 * most);
      }),
    );
  });
});
