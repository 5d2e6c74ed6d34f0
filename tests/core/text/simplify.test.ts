import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { simplify } from '../../../core/text/simplify.ts';
import { scriptPairs } from '../../../seeds/index.ts';
import { anyText } from './any-text.ts';

const fold = createFolding(scriptPairs);

describe('a text in Simplified characters', () => {
  it('has each Traditional character written the other way', () => {
    expect(simplify('「意見」還明確，這個佔比', fold)).toBe('「意见」还明确，这个占比');
  });

  it('keeps figures, letters, marks and what is Simplified already', () => {
    const text = '第一，二○二五年十二月，兩千所ＡＢ①、百分之八十。';
    expect(simplify(text, fold)).toBe(text);
  });

  it('has one code unit for each, however long, and simplifying it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        const simplified = simplify(text, fold);
        expect(simplified).toHaveLength(text.length);
        expect(simplify(simplified, fold)).toBe(simplified);
      }),
    );
    expect(simplify('見'.repeat(100_000), fold)).toBe('见'.repeat(100_000));
  });
});
