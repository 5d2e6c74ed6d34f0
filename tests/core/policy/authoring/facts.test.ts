import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../../core/policy/authoring/compile.ts';
import type {
  AuthoredDocument,
  AuthoredTarget,
  Mention,
} from '../../../../core/policy/authoring/metadata.ts';
import { authored } from './authored.ts';

const RECEIVED = '农民工增长7%。农民和农民工都参加。增长7%。';
const LINES = ['农民工增长7%。', '农民和农民工都参加。', '增长7%。'];

function compile(facts: Pick<AuthoredDocument, 'targets' | 'index'>) {
  return compilePack(RECEIVED, [{ ...authored('a', ...LINES), ...facts }], []);
}

const growth: AuthoredTarget = {
  id: 'growth',
  kind: 'statistic',
  indicator: '农民工',
  comparator: 'up',
  value: 7,
  unit: '%',
  quote: '农民工增长7%',
};

function groupsOf(...groups: Mention[]) {
  const pack = compile({ index: { groups, actors: [], instruments: [] } });
  return pack.ok ? pack.value.documents[0]!.groups : pack.error.map(({ message }) => message);
}

describe('a target', () => {
  it('is laid on the sentence in which its quote stands', () => {
    const pack = compile({ targets: [growth] });
    expect(pack).toMatchObject({
      ok: true,
      value: { documents: [{ targets: [{ id: 'a#growth', node: 'a#p_1__st_1', value: 7 }] }] },
    });
  });

  it('whose quote stands in two sentences must say in which', () => {
    const twice = { ...growth, quote: '增长7%' };
    expect(compile({ targets: [twice] })).toMatchObject({
      ok: false,
      error: [{ where: 'a/targets.yaml', message: expect.stringContaining('growth: its quote stands in 2') }],
    });
    expect(compile({ targets: [{ ...twice, in: 'p_1__st_3' }] })).toMatchObject({ ok: true });
  });

  it('whose quote stands nowhere must be mended', () => {
    expect(compile({ targets: [{ ...growth, quote: '下降7%' }] }).ok).toBe(false);
  });
});

describe('a group', () => {
  it('has every sentence in which it is named', () => {
    expect(groupsOf({ id: 'migrant-workers', name: '农民工' })).toEqual([
      { id: 'migrant-workers', name: '农民工', nodes: ['a#p_1__st_1', 'a#p_1__st_2'] },
    ]);
  });

  it('is not found inside the longer name of another', () => {
    expect(groupsOf({ id: 'farmers', name: '农民', not: ['农民工'] })).toEqual([
      { id: 'farmers', name: '农民', nodes: ['a#p_1__st_2'] },
    ]);
  });

  it('may be mentioned in other words than its name', () => {
    expect(groupsOf({ id: 'all', name: '参加者', find: ['都参加'] })).toMatchObject([
      { nodes: ['a#p_1__st_2'] },
    ]);
  });

  it('that is mentioned nowhere must be mended', () => {
    expect(groupsOf({ id: 'children', name: '儿童' })).toEqual(['儿童 is mentioned nowhere']);
  });
});
