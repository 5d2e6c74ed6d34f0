import { describe, expect, it } from 'vitest';
import { widenToDifferences } from '../../../../core/match/difference/differences.ts';
import { differencesOf, fold, short } from './marked-change.ts';

const SOURCE = '民营企业进出口同比增长7%，占我国外贸总值的57.1%，比去年同期提升2.4个百分点。';
const whole = (text: string) => ({ text, start: 0, end: text.length });
const reading = (words: string, other: string) => {
  const start = SOURCE.indexOf(words);
  return { start, end: start + words.length, other };
};
const READINGS = [reading('7%，占', '7.9%，占'), reading('总值', '总額值')];

function found(text: string) {
  return differencesOf(
    { page: whole(text), source: whole(SOURCE), readings: READINGS, targets: [] },
    fold,
  ).map(short);
}

describe('where the source was emended', () => {
  it('either wording is its own, also one of two', () => {
    expect(found(SOURCE)).toEqual([]);
    expect(found(SOURCE.replace('7%，', '7.9%，'))).toEqual([]);
    expect(found(SOURCE.replace('总值', '总額值'))).toEqual([]);
    expect(found(SOURCE.replace('7%，', '7.9%，').replace('总值', '总額值'))).toEqual([]);
  });

  it('a third wording is a difference, from the text', () => {
    expect(found(SOURCE.replace('7%，', '8%，'))).toEqual([['number', '7%', '8%']]);
  });

  it('another difference beside a received wording is found alone', () => {
    expect(found(SOURCE.replace('7%，', '7.9%，').replace('2.4', '3.4'))).toEqual([
      ['number', '2.4个百分点', '3.4个百分点'],
    ]);
  });
});

describe('where the page took from a received wording', () => {
  const received = SOURCE.replace('占我国外贸总值', '占我国外貿值');
  const start = received.indexOf('占我国外貿值');
  const readings = [{ start, end: start + 6, other: '占我国外贸总值', isText: true }];

  it('what is left out is said in the words of the text', () => {
    const page = whole(SOURCE.replace('占我国外贸总值的57.1%，', ''));
    const [difference] = differencesOf({ page, source: whole(received), readings, targets: [] }, fold);
    expect(difference!.source).toContain('占我国外贸总值');
  });
});

describe('a difference beyond the words in common', () => {
  const source = '增加护理型床位供给，新建养老机构护理型床位占比原则上不低于80%。';
  const page = '各地增加护理型床位供给，新建养老机构护理型床位占比原则上不低于73%。';
  const comparison = {
    source: { text: source, start: 0, end: source.indexOf('80') },
    page: { text: page, start: 2, end: page.indexOf('73') },
    readings: [],
    targets: [],
  };

  it('is found, and the passage is widened to it', () => {
    const differences = differencesOf(comparison, fold);
    expect(differences.map(short)).toEqual([['number', '80%', '73%']]);
    expect(widenToDifferences(comparison.page, differences)).toEqual({ start: 2, end: page.indexOf('。') });
  });

  it('leaves a passage without differences as it is', () => {
    expect(widenToDifferences({ start: 3, end: 9 }, [])).toEqual({ start: 3, end: 9 });
  });
});

describe('a figure whose target is stated over several clauses', () => {
  const source = '装备制造业产品出口增长快，对整体出口增长贡献率达到73%。';
  const page = '消费品制造业产品出口增长快，对整体出口增长贡献率达到60%。';
  const compared = (targets: { start: number; end: number }[]) =>
    differencesOf({ source: whole(source), page: whole(page), readings: [], targets }, fold).map(short);

  it('is not compared with that of another indicator', () => {
    expect(compared([{ start: 0, end: source.length }]).map(([grade]) => grade)).toEqual(['wording']);
  });

  it('is where nothing says that they belong together', () => {
    expect(compared([]).map(([grade]) => grade)).toEqual(['wording', 'number']);
  });
});
