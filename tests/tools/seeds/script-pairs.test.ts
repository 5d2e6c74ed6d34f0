import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';
import { pack } from '../../../seeds/index.ts';
import { scriptPairs } from '../../../tools/seeds/script-pairs.ts';

const pairs = new Map(
  scriptPairs()
    .match(/../gsu)!
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
);

describe('the pairs of scripts', () => {
  it('are single characters by turns, each Traditional one once, and cover the common forms', () => {
    const text = scriptPairs();
    expect(text.isWellFormed()).toBe(true);
    expect(pairs.size * 2).toBe(text.length);
    expect(pairs.size).toBeGreaterThan(2_500);
  });

  it('lead to their end in one step: no Simplified side is the Traditional side of another pair', () => {
    expect([...pairs].filter(([, simple]) => pairs.has(simple))).toEqual([]);
    expect([...pairs].filter(([traditional, simple]) => traditional === simple)).toEqual([]);
  });

  it('merge what regional standards write apart', () => {
    expect('著覆瞭衞枱妳祇'.replace(/./gu, character => pairs.get(character) ?? '？')).toBe('着复了卫台你只');
    expect('羣爲説峯裡鬪戸淸'.replace(/./gu, character => pairs.get(character) ?? '？')).toBe(
      '群为说峰里斗户清',
    );
  });

  it('lead from the radicals of PDF files to whole characters', () => {
    expect('⺠⻅⻓⻔⻛⻩'.replace(/./gu, character => pairs.get(character) ?? '？')).toBe('民见长门风黄');
  });

  it('leave alone what is the same in both scripts', () => {
    expect([...'民生意见着复了卫台你只'].filter(character => pairs.has(character))).toEqual([]);
  });

  it.each([
    ['Traditional', 't'],
    ['of Taiwan', 'tw'],
    ['of Hong Kong', 'hk'],
  ] as const)('lead the whole text of the seeds back from the script: %s', (_, to) => {
    const convert = Converter({ from: 'cn', to });
    const folding = createFolding(scriptPairs());
    const folded = (text: string) => String.fromCharCode(...normalize(text, folding).units);
    const differing = pack.documents
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ text }) => (folded(convert(text)) === folded(text) ? [] : [text]));
    expect(differing).toEqual([]);
  });
});
