import { describe, expect, it } from 'vitest';
import { matchesOf } from './shipped-matcher.ts';

const FACT = '今年前5个月，我国货物贸易进出口总值17.94万亿元，同比增长2.5%。';

function found(text: string): string[] {
  return matchesOf(text).map(({ node }) => node);
}

describe('a fact of a document on a page that takes nothing else', () => {
  it('is told by a whole statement with its figures', () => {
    expect(found(FACT)).toEqual(['trade-2025-05#p_1']);
  });

  it('is told too where the page leads up to it in words of its own, other figures among them', () => {
    const [match] = matchesOf(`海关总署6月9日公布数据显示，${FACT}`);
    expect(match).toMatchObject({ node: 'trade-2025-05#p_1', kind: 'near-verbatim' });
  });

  it('is not told with other figures', () => {
    const other = FACT.replace('17.94', '17.5').replace('2.5%', '6.3%');
    expect(found(other)).toEqual([]);
    expect(found(`海关总署6月9日公布数据显示，${other}`)).toEqual([]);
  });

  it('is told with one of its figures changed, which is shown', () => {
    const [match] = matchesOf(FACT.replace('2.5%', '6.3%'));
    expect(match!.differences).toMatchObject([{ grade: 'number', source: '2.5%', text: '6.3%' }]);
  });

  it('is not told by the end of a statement whose other figures differ', () => {
    const text = '前5个月，我国民营企业进出口同比增长9%，占我国外贸总值的52.3%，比去年同期提升2.4个百分点。';
    expect(found(text)).toEqual([]);
  });
});
