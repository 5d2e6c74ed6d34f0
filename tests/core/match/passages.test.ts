import { describe, expect, it } from 'vitest';
import { pack } from '../../../seeds/index.ts';
import { CLAUSES, nodeText } from '../../seeds/received.ts';
import { matchesOf, seenIn } from './shipped-matcher.ts';

const TITLE = '关于进一步保障和改善民生 着力解决群众急难愁盼的意见';

describe('a quote that is not word for word', () => {
  it.each([
    ['提高养老服务机构医养结合服务能力', '提高养老服务机构医养结合服务水平'],
    ['新建养老机构护理型床位占比原则上不低于80%', '新建养老机构护理型床位占比不低于80%'],
    ['用10年左右时间', '用十年时间'],
  ])('is near with %s changed to %s', (source, page) => {
    const text = nodeText('minsheng-2025#sec_3__cl_7').replace(source, page);
    expect(text).toContain(page);
    const matches = matchesOf(text);
    expect(matches).toMatchObject([
      { node: 'minsheng-2025#sec_3__cl_7', kind: 'near-verbatim', start: 0, end: text.length },
    ]);
    expect(matches[0]!.similarity).toBeGreaterThan(0.9);
    expect(matches[0]!.similarity).toBeLessThan(1);
  });

  it('is one passage wherever a single character of it was changed', () => {
    const divided: string[] = [];
    for (const node of CLAUSES) {
      const text = nodeText(node);
      for (let at = 60; at < text.length - 60; at += 7) {
        const changed = `${text.slice(0, at)}某${text.slice(at + 1)}`;
        const matches = matchesOf(changed);
        if (matches.length !== 1 || matches[0]!.kind !== 'near-verbatim') divided.push(`${node} at ${at}`);
      }
    }
    expect(divided).toEqual([]);
  });

  it('is near with a sentence left out', () => {
    const left = '完善普惠养老、普惠托育服务价格形成机制，对基本服务收费加强引导。';
    const text = nodeText('minsheng-2025#sec_3__cl_7').replace(left, '');
    expect(seenIn(text)).toEqual([['minsheng-2025#sec_3__cl_7', 'near-verbatim', text]]);
  });

  it('is near with a half-sentence put in', () => {
    const text = nodeText('minsheng-2025#sec_2__cl_4').replace('等方式，', '等方式，一县一县地试，');
    expect(seenIn(text)).toEqual([['minsheng-2025#sec_2__cl_4', 'near-verbatim', text]]);
  });

  it('is a paraphrase where it keeps less than seven tenths of the words', () => {
    const text =
      '推动人口集中流入地的大小城市都拿出一套由常住地来提供基本公共服务的办法，好让那些符合条件的农业转移人口享有与当地人一样的权利';
    expect(matchesOf(text).map(({ node, kind }) => [node, kind])).toEqual([
      ['minsheng-2025#sec_2__cl_4', 'paraphrase'],
    ]);
  });
});

describe('sentences of two clauses', () => {
  const [, , , fourth, , , , eighth] = CLAUSES;
  const housing = '支持各地统筹资金渠道，加大保障性住房供给，引导支持社会力量运营长期租赁住房。';
  const meals = '加强家庭教育社区支持，建设群众可感知的社区公共文化空间，支持社区广泛开展邻里互助服务。';

  it.each([
    ['in their order', housing, meals, [fourth, eighth]],
    ['in reverse order', meals, housing, [eighth, fourth]],
  ])('%s are two passages', (_, first, second, nodes) => {
    expect(seenIn(first + second)).toEqual([
      [nodes[0], 'verbatim', first],
      [nodes[1], 'verbatim', second],
    ]);
  });

  it('of the same clause in reverse order are two passages of it', () => {
    const first = '充分利用社会化资源，因地制宜发展老年助餐服务。';
    expect(seenIn(meals + first)).toEqual([
      [eighth, 'verbatim', meals],
      [eighth, 'verbatim', first],
    ]);
  });
});

describe('the title', () => {
  it.each([
    ['as it stands', TITLE, TITLE],
    ['inside 《》, brackets and all', `印发《${TITLE}》，要求`, `《${TITLE}》`],
    [
      'inside 《》 with a line break for the space',
      `《${TITLE.replace(' ', '\n')}》`,
      `《${TITLE.replace(' ', '\n')}》`,
    ],
    ['in Traditional', '《關於進一步保障和改善民生 著力解決群眾急難愁盼的意見》', undefined],
  ])('is a mention of the document %s', (_, text, expected = text) => {
    expect(seenIn(text)).toEqual([['minsheng-2025#title', 'title-mention', expected]]);
  });

  it('is no mention of the document where half of it is missing', () => {
    expect(matchesOf('关于保障和改善民生的意见')).toEqual([]);
  });
});

describe('two documents', () => {
  it('are never joined in one passage, though one begins where the other ends', () => {
    const crossing: string[] = [];
    pack.documents.forEach((document, at) => {
      const next = pack.documents[at + 1];
      if (!next) return;
      const border = document.nodes.map(({ text, source }) => (source.length > 0 ? text : '')).join('');
      const text = border + next.nodes.map(({ text, source }) => (source.length > 0 ? text : '')).join('');
      for (const { start, end, node } of matchesOf(text)) {
        const owner = start < border.length ? document.id : next.id;
        const isWithin = end <= border.length || start >= border.length;
        if (!isWithin || !node.startsWith(`${owner}#`)) crossing.push(`${node} ${text.slice(start, end)}`);
      }
    });
    expect(crossing).toEqual([]);
  });
});
