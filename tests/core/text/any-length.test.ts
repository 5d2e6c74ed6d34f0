import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';

const folding = createFolding(scriptPairs);

/** A text that counts how often it is looked at. */
class CountingText extends String {
  looks = 0;

  override charCodeAt(at: number): number {
    this.looks++;
    return super.charCodeAt(at);
  }

  override charAt(at: number): string {
    this.looks++;
    return super.charAt(at);
  }
}

/** Looks at each code unit of a text, on average. */
function looksPerUnit(text: string): number {
  const counting = new CountingText(text);
  normalize(counting as unknown as string, folding);
  return counting.looks / text.length;
}

describe('normalising takes time in proportion to the text', () => {
  it.each([
    ['without a break', '保障和改善民生'],
    ['of spaces', ' '],
    ['of opening brackets', '（'],
    ['of opening brackets after Han characters', '民('],
    ['of glosses that never close', '民(abc '],
    ['of one gloss that never closes', 'a'],
    ['of nested brackets', '民(a民(b)c)'],
    ['of tens', '十'],
    ['of numerals', '九千九百九十九'],
    ['of figures and noughts', '一千零零'],
    ['of hundreds far apart', `百${' '.repeat(997)}`],
    ['of numerals pulled apart', `一${'\u200b'.repeat(300)}百${' '.repeat(300)}零\n`],
    ['of points', '一点'],
    ['of 百分之', '百分之'],
    ['of circles', '○'],
    ['of what unfolds', '⑩'],
    ['of halves of pairs', '\ud800'],
    ['of NUL', '\0'],
  ])('%s', (_, part) => {
    const text = `民(${part.repeat(Math.ceil(300_000 / part.length))}`;
    expect(looksPerUnit(text)).toBeLessThan(20);
  });

  it('has a result for a million spaces, a million characters, ten thousand brackets', () => {
    expect(normalize(' '.repeat(1_000_000), folding).units).toHaveLength(0);
    expect(normalize('民'.repeat(1_000_000), folding).units).toHaveLength(1_000_000);
    expect(normalize('十'.repeat(1_000_000), folding).units).toHaveLength(2_000_000);
    const nested = '民('.repeat(10_000) + ')'.repeat(10_000);
    expect(normalize(nested, folding).units).toHaveLength(10_000);
  });
});
