import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../../core/notes/merge-texts.ts';

const lines = fc.array(fc.constantFrom('甲', '乙', '丙', ''), { minLength: 1 }).map(all => all.join('\n'));

/** Whether the lines of one text stand in another, in their order. */
function isWithin(text: string, whole: string): boolean {
  const rest = whole.split('\n');
  return text.split('\n').every(line => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(0, at + 1);
    return at >= 0;
  });
}

describe('a merged text', () => {
  it('has lines that both have once, and the others where they stood', () => {
    expect(mergeTexts('一\n二\n三', '一\n二甲\n三\n四')).toBe('一\n二\n二甲\n三\n四');
  });

  it('is one text after the other where they have nothing in common', () => {
    expect(mergeTexts('各省是否照抄 80%？', '80% 有“原则上”。')).toBe('各省是否照抄 80%？\n80% 有“原则上”。');
  });

  it('loses no line of either, and of one text makes that text', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const merged = mergeTexts(one, other);
        expect(isWithin(one, merged)).toBe(true);
        expect(isWithin(other, merged)).toBe(true);
        expect(mergeTexts(one, one)).toBe(one);
      }),
    );
  });

  it('is one after the other where there are too many lines to compare', () => {
    const [one, other] = ['甲\n'.repeat(2_000), '乙\n'.repeat(2_000)];
    expect(mergeTexts(one, other)).toBe(`${one}\n\n${other}`);
  });
});
