import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surpriseOf } from '../../../../core/match/background/surprise-of.ts';
import { createFolding } from '../../../../core/text/folding.ts';
import { scriptPairs } from '../../../../seeds/index.ts';
import { anyText } from '../../text/any-text.ts';
import { surprise } from './shipped-background.ts';

const traditional = new Map(
  Array.from({ length: scriptPairs.length / 2 }, (_, at) => [scriptPairs[2 * at + 1]!, scriptPairs[2 * at]!]),
);

describe('the surprise of a text', () => {
  it('has one value for each unit of the text, 0 where nothing is carried', () => {
    const fold = createFolding(scriptPairs);
    fc.assert(
      fc.property(anyText, text => {
        const costs = surprise(text);
        expect(costs).toHaveLength(text.length);
        for (const [at, cost] of costs.entries()) {
          const folded = fold(text.charCodeAt(at));
          if (folded === 0) expect(cost).toBe(0);
          // Beyond the two blocks stand a dozen characters that the counts do not have, 﨎 among them.
          if (/\p{Script=Han}/u.test(text[at]!) && folded > 0x3400 && folded <= 0x9fff)
            expect(cost).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is never nothing for what carries something, and 255 at most', () => {
    const of = (cost: number) => {
      const surprises = (units: Uint16Array) => new Uint16Array(units.length).fill(cost);
      const same = { surprises, surprise: () => cost / 16 };
      return Array.from(surpriseOf('一，二。', same, createFolding(scriptPairs)));
    };
    expect(of(0)).toEqual([1, 0, 1, 0]);
    expect(of(900)).toEqual([255, 0, 255, 0]);
  });

  it('is the same for Traditional characters, for full width and with spaces between', () => {
    fc.assert(
      fc.property(anyText, text => {
        const costs = surprise(text);
        const traditionally = text.replace(/./gsu, unit => traditional.get(unit) ?? unit);
        expect(surprise(traditionally)).toEqual(costs);
        const wide = text.replace(/[!-~]/g, unit => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
        expect(surprise(wide)).toEqual(costs);
        const spaced = Array.from({ length: text.length }, (_, at) => `${text[at]} `).join('');
        expect(surprise(spaced).filter((_, at) => at % 2 === 0)).toEqual(costs);
      }),
    );
  });

  it('forgets what stood before a boundary and remembers across commas', () => {
    const lastFour = (text: string) => surprise(text).slice(-4);
    expect(lastFour('中国特色。社会主义')).toEqual(surprise('社会主义'));
    expect(lastFour('中国特色\n社会主义')).toEqual(surprise('社会主义'));
    expect(lastFour('中国特色，社会主义')).toEqual(lastFour('中国特色社会主义'));
    expect(lastFour('中国特色社会主义')[0]).toBeLessThan(surprise('社会主义')[0]!);
  });

  it('takes no digit for rarer than one of ten, and no Latin letter for more than three bits', () => {
    const figures = surprise('占比73%，为94,817,266.05元');
    expect(Math.max(...figures.slice(2, 4), ...figures.slice(7, -1))).toBeLessThanOrEqual(53);
    expect(Math.max(...surprise('Xzqvkj WQ'))).toBeLessThanOrEqual(48);
  });

  it('is at its greatest for a character that was never counted', () => {
    expect(surprise('龘')[0]).toBeGreaterThan(12 * 16);
  });
});
