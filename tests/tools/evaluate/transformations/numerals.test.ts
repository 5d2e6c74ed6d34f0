import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../tools/evaluate/random.ts';
import { rewriteNumerals } from '../../../../tools/evaluate/transformations/numerals.ts';

/** All ways in which a text is written in two hundred tries. */
function waysOf(text: string): string[] {
  const random = createRandom(1);
  return [...new Set(Array.from({ length: 200 }, () => rewriteNumerals(text, random)))].sort();
}

describe('numerals', () => {
  it.each<[string, string[]]>([
    ['80%', ['80 %', '80％', '百分之80', '百分之八十', '８０％']],
    ['1000所', ['1,000所', '一千所', '１０００所']],
    ['5年左右', ['五年左右', '５年左右']],
    ['2024年', ['二〇二四年', '２０２４年']],
    ['7.2%', ['7.2 %', '7.2％', '百分之7.2', '百分之七点二', '７．２％']],
  ])('%s has its usual ways', (text, ways) => {
    expect(waysOf(text)).toEqual(ways);
  });
});
