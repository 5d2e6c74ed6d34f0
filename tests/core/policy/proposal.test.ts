import { describe, expect, it } from 'vitest';
import { keyOf, plainTitle, readProposal } from '../../../core/policy/proposal.ts';
import { smallProposal } from './small-proposal.ts';

describe('a proposal', () => {
  it('is taken as it is, with a place or without', () => {
    expect(readProposal(smallProposal())).toEqual(smallProposal());
    const { place, ...placeless } = smallProposal();
    expect(readProposal(placeless as never)).toEqual(placeless);
  });

  it('may say that one side has nothing', () => {
    expect(readProposal(smallProposal({ source: '', place: { start: 3, end: 3 } }))).toBeDefined();
    expect(readProposal(smallProposal({ reading: '' }))).toBeDefined();
  });

  it.each<[string, object]>([
    ['markup in the page’s wording', { reading: '<img src=x>' }],
    ['markup in our wording', { source: '<b>' }],
    ['a control character', { reading: '8\u00005' }],
    ['more than any sentence', { reading: '长'.repeat(2_001) }],
    ['a place that is inverted', { place: { start: 5, end: 4 } }],
    ['a place that is no number', { place: { start: '5', end: 6 } }],
    ['an address that is none', { address: 'www.gov.cn' }],
    ['an address that could be run', { address: 'javascript:alert(1)' }],
    ['an address with a fragment', { address: 'https://www.gov.cn/#a' }],
    ['an overlong address', { address: `https://www.gov.cn/${'a'.repeat(2_000)}` }],
    ['a grade that is none', { grade: 'typo' }],
    ['a date that is none', { date: 'today' }],
    ['a node without a name', { node: '' }],
    ['more than it may have', { note: '我的笔记' }],
  ])('is refused with %s', (_, said) => {
    expect(readProposal(smallProposal(said))).toBeUndefined();
  });
});

describe('the key of a proposal', () => {
  const page = { node: 'a#p_1', source: '80', text: '85', address: 'https://www.gov.cn/a.htm?p=1' };

  it('is made of node, both wordings and address', () => {
    const { text, ...rest } = page;
    expect(keyOf(page)).toEqual({ ...rest, reading: '85' });
  });

  it('is the same wherever on the page the reader stands and however its lines are broken', () => {
    expect(keyOf({ ...page, address: `${page.address}#sec\nthree` })).toEqual(keyOf(page));
    expect(keyOf({ ...page, text: ' 八 十\n\n五 ' })).toMatchObject({ reading: '八 十 五' });
  });
});

describe('the title of a page', () => {
  it('is kept on one line, without markup and not without end', () => {
    expect(plainTitle(' 关于\n某事的<b>意见\u0007 ')).toBe('关于 某事的 b>意见');
    expect(plainTitle('长'.repeat(400))).toHaveLength(300);
    expect(plainTitle('')).toBe('');
  });

  it('can be kept whatever it was', () => {
    const title = plainTitle('</title><script>alert(1)</script>\u0000');
    expect(readProposal(smallProposal({ title }))).toBeDefined();
  });
});
