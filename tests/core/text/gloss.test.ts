import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { endOf, normalize } from '../../../core/text/normalize.ts';
import { scriptPairs } from '../../../seeds/index.ts';

const folding = createFolding(scriptPairs);

function normalized(text: string): string {
  return String.fromCharCode(...normalize(text, folding).units);
}

describe('glosses in brackets', () => {
  it.each([
    ['關(guān)於就業(yè)', '关于就业'],
    ['关（ guan ）于', '关于'],
    ['关(gua\u0304n)于', '关于'],
    ['人乳头瘤病毒（HPV）疫苗', '人乳头瘤病毒疫苗'],
    ['人乳头瘤病毒 （ＨＰＶ） 疫苗', '人乳头瘤病毒疫苗'],
    ['西安[Xī’ān]、〔Wi-Fi〕', '西安wifi'],
    ['三（sān)年', '3年'],
    ['病毒\u200b（\u200bH\u00adP\u200bV\u200b）疫苗', '病毒疫苗'],
    [`名（${'a'.repeat(40)}）`, '名'],
  ])('are dropped: %s', (given, expected) => {
    expect(normalized(given)).toBe(expected);
  });

  it.each([
    ['颗粒物（PM2.5）', '颗粒物pm25'],
    ['（HPV）疫苗', 'hpv疫苗'],
    ['疫苗，（HPV）', '疫苗hpv'],
    ['意见（试行）', '意见试行'],
    ['关(guan', '关guan'],
    ['关(guan]于', '关guan于'],
    ['关( - )于', '关于'],
    ['关(a(b))', '关ab'],
    [`名（${'a'.repeat(41)}）`, `名${'a'.repeat(41)}`],
  ])('are none: %s', (given, expected) => {
    expect(normalized(given)).toBe(expected);
  });

  it('belong to no unit', () => {
    const result = normalize('關(guān)於', folding);
    expect([...result.starts]).toEqual([0, 7]);
    expect([endOf(result, 0), endOf(result, 1)]).toEqual([1, 8]);
  });
});
