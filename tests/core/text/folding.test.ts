import { describe, expect, it } from 'vitest';
import { createFolding, DROPPED } from '../../../core/text/folding.ts';
import { scriptPairs } from '../../../seeds/index.ts';

const fold = createFolding(scriptPairs);

function folded(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => fold(text.charCodeAt(at)));
  return String.fromCharCode(...units.filter(unit => unit !== DROPPED));
}

describe('folding a character', () => {
  it.each([
    ['full-width digits and letters', 'ＧＤＰ２０２５', 'gdp2025'],
    ['case', 'HPV Wi-Fi', 'hpvwifi'],
    ['half-width katakana', 'ｶ', 'カ'],
    ['a digit in a circle', '⑦', '7'],
    ['a figure in brackets or a circle', '㈠㊂', '13'],
    ['a radical that only looks like its character', '\u2f08\u2ee9', '人黄'],
    ['Chinese figures, plain and formal', '〇零一二两三四五六七八九', '001223456789'],
    ['formal figures, Traditional too', '壹贰貳叁肆伍陆陸柒捌玖', '12234566789'],
    ['formal tens, hundreds and thousands', '拾佰仟', '十百千'],
    ['a compatibility ideograph', '\uf900', '岂'],
    ['Traditional forms', '國務院辦公廳關於進一步保障和改善民生', '国务院办公厅关于进1步保障和改善民生'],
    ['forms of Hong Kong', '衞生、裏面、羣眾、爲', '卫生里面群众为'],
    ['forms of Taiwan', '衛生、裡面、群眾、為', '卫生里面群众为'],
  ])('sets aside %s', (_, given, expected) => {
    expect(folded(given)).toBe(expected);
  });

  it('takes for the same character what regions write apart', () => {
    const pairs = [
      '著着',
      '覆复',
      '復复',
      '複复',
      '衞卫',
      '衛卫',
      '瞭了',
      '祇只',
      '檯台',
      '枱台',
      '妳你',
      '爲为',
      '裡里',
    ];
    expect(pairs.filter(pair => folded(pair.charAt(0)) !== folded(pair.charAt(1)))).toEqual([]);
  });

  it('keeps apart characters that only look alike', () => {
    expect(folded('末土己')).not.toBe(folded('未士已'));
    expect(folded('土')).not.toBe(folded('士'));
  });

  it.each([
    ['punctuation of both widths', '，。、；：？！“”‘’（）《》〈〉,.;:?!"\'()—…·'],
    ['spaces of every kind', ' \t\n\r\u00a0\u2003\u3000'],
    ['characters of no width', '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
    ['direction marks and controls', '\u200e\u200f\u202e\u2066\u0000\u0007\u007f'],
    ['halves of surrogate pairs', '\ud83d\ude00\ud800\udfff'],
    ['signs', '%％‰$￥+=|\\'],
    ['what unfolds to more than one character', '㎡ﬁ㍿⑩'],
  ])('drops %s', (_, given) => {
    expect(folded(given)).toBe('');
  });

  it('changes nothing that is folded, for every code unit of the basic plane', () => {
    const restless: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      if (fold(fold(unit)) !== fold(unit)) restless.push(unit.toString(16));
    }
    expect(restless).toEqual([]);
  });

  it('answers the same a second time', () => {
    const fresh = createFolding(scriptPairs);
    const first = [...'國Ａ，衞'].map(character => fresh(character.charCodeAt(0)));
    expect([...'國Ａ，衞'].map(character => fresh(character.charCodeAt(0)))).toEqual(first);
    expect(first).toEqual([...'国a\0卫'].map(character => character.charCodeAt(0)));
  });
});
