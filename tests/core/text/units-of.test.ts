import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/match/page.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize, unitsOf } from '../../../core/text/normalize.ts';
import { Output } from '../../../core/text/output.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { anyText } from './any-text.ts';

const folding = createFolding(scriptPairs);

describe('the units alone', () => {
  it.each([
    ['numerals', '到２０２７年，二○二五年百分之八十，一百二十三万，二点五，十'],
    ['what unfolds', '⑩人、㈩、㎡、㍿'],
    ['glosses', '關(guān)於人乳头瘤病毒（HPV）'],
    ['halves of pairs and NUL', '民\ud800生\udfff𠮷\0意见'],
    ['nothing', ''],
  ])('are those that are normalised with their places: %s', (_, text) => {
    expect(unitsOf(text, folding, new Output())).toEqual(normalize(text, folding).units);
  });

  it('are those that are normalised with their places, whatever the text and whatever stood there before', () => {
    const output = new Output();
    fc.assert(
      fc.property(anyText, text => {
        expect(unitsOf(text, folding, output)).toEqual(normalize(text, folding).units);
      }),
      { numRuns: 200 },
    );
  });

  it('of a page stay what they are when somebody asks for the places', () => {
    const output = new Output();
    fc.assert(
      fc.property(anyText, text => {
        const page = readPage(text, folding, output);
        const before = page.units.slice();
        const { units, starts } = normalize(text, folding);
        expect(page.starts).toEqual(starts);
        expect(page.units).toEqual(before);
        expect(before).toEqual(units);
      }),
      { numRuns: 100 },
    );
  });
});
