import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import { emendation, smallPolicy } from './small-policy.ts';

const catalogue = createCatalogue([
  smallPolicy(policy => {
    policy.published = '2026-02-03';
    policy.byline = '某人';
    policy.emendations.push(
      emendation('a#sec_1__cl_1__st_1', '占例', '占比'),
      emendation('a#sec_1__cl_1__heading', '床铺', '床位'),
      emendation('a#sec_1__cl_2__st_1', '左近', '左右'),
    );
    policy.lacunae.push({ node: 'a#sec_1__cl_1__st_2', at: 2, why: '下文残' });
  }),
]);
const clause = catalogue.describe('a#sec_1__cl_1')!;

describe('the description of a clause', () => {
  it('holds its sentences, what was mended in them and in its heading, and where they break off', () => {
    expect(clause.leaves.map(({ node }) => node)).toEqual(['a#sec_1__cl_1__st_1', 'a#sec_1__cl_1__st_2']);
    expect(clause.emendations.map(({ reading }) => reading)).toEqual(['占比', '床位']);
    expect(clause.lacunae).toEqual([{ node: 'a#sec_1__cl_1__st_2', at: 2, why: '下文残' }]);
  });

  it('holds its targets as they are said, and the groups that it speaks of', () => {
    expect(clause.targets.map(({ value, indicator, qualifier }) => [value, indicator, qualifier])).toEqual([
      ['≥80%', '床位占比', '原则上'],
      ['≥1000所', '新建机构', undefined],
    ]);
    expect(clause.groups).toEqual(['老年人']);
  });

  it('holds what its words are linked to, from either end, as one cites it, with the reason', () => {
    expect(clause.related).toEqual([
      {
        ...{ node: 'a#sec_1__cl_2', number: '（二）', heading: '扩大托育', level: 'clause' },
        ...{ document: '养老意见', type: 'complements', reason: '一老一小' },
      },
      {
        ...{ node: 'b#p_1', level: 'paragraph', document: '外贸', type: 'context', reason: '同一天的新闻' },
      },
    ]);
  });

  it('holds the steps that lead to it and what a citation says of the document', () => {
    expect(clause.path).toEqual([{ node: 'a#sec_1', number: '一、', heading: '办好养老' }]);
    expect(clause.about).toMatchObject({ kind: 'policy', published: '2026-02-03', byline: '某人' });
    expect(catalogue.describe('b#p_1')!.about).not.toHaveProperty('published');
  });

  it('holds nothing of other clauses', () => {
    expect(JSON.stringify(catalogue.describe('a#sec_2'))).not.toContain('床位');
  });
});
