import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../core/policy/authoring/compile.ts';
import { apparatusSchema } from '../../../core/policy/authoring/metadata.ts';
import type { PolicyDocument } from '../../../core/policy/pack.ts';
import type { Proposal } from '../../../core/policy/proposal.ts';
import { proposedApparatus } from '../../../core/policy/proposed-apparatus.ts';
import { pack } from '../../../seeds/index.ts';
import { authored } from './authoring/authored.ts';
import { smallPolicy } from './small-policy.ts';
import { smallProposal } from './small-proposal.ts';

const CLAUSE = 'a#sec_1__cl_1';

function exported(said: Partial<Proposal> = {}, change: (policy: PolicyDocument) => void = () => undefined) {
  const [policy] = smallPolicy(change).documents;
  return proposedApparatus(policy!, [smallProposal(said)], '0.1.0');
}

/** The only proposal, with words around it where its place is known. */
function wordings(said: Partial<Proposal>, change?: (policy: PolicyDocument) => void): string[] {
  const { emendations, unplaced } = exported(said, change);
  return [
    ...emendations.map(({ received, reading }) => `${received} → ${reading}`),
    ...unplaced.map(({ node, received, reading }) => `${node}: ${received} → ${reading}`),
  ];
}

describe('the proposals as an apparatus', () => {
  it('are entries that name the page, are probable and leave the text as it is', () => {
    expect(exported()).toEqual({
      format: 1,
      version: '0.1.0',
      document: 'a',
      emendations: [
        {
          received: '80',
          reading: '85',
          confidence: 'probable',
          reason: '发布机关网页《关于养老托育的意见》作“85”',
          source: 'https://www.gov.cn/zhengce/a.htm 2026-01-02',
          stands: 'received',
        },
      ],
      unplaced: [],
    });
  });

  it('can be pasted: the schema takes them, and the document compiles with them', () => {
    const lines = ['甲不低于80%，乙不低于80%。', '丙要做。'];
    const made = compilePack(lines.join(''), [authored('a', ...lines)], []);
    const document = made.ok ? made.value.documents[0]! : undefined;
    const kept = [
      smallProposal({ node: 'a#p_1', place: { start: 12, end: 14 } }),
      smallProposal({ node: 'a#p_1__st_2', source: '', reading: '还', place: { start: 1, end: 1 } }),
    ];
    const { emendations } = JSON.parse(JSON.stringify(proposedApparatus(document!, kept, '1')));
    const apparatus = v.parse(apparatusSchema, { emendations });
    const pasted = compilePack(lines.join(''), [{ ...authored('a', ...lines), apparatus }], []);
    expect(pasted).toMatchObject({ ok: true });
    expect(pasted.ok && pasted.value.documents[0]!.nodes).toEqual(document!.nodes);
    expect(
      pasted.ok && pasted.value.documents[0]!.emendations.map(({ node, reading }) => [node, reading]),
    ).toEqual([
      ['a#p_1__st_1', '低于85%。'],
      ['a#p_1__st_2', '丙还要'],
    ]);
  });

  it('take as many neighbours along as it takes to stand once in the document', () => {
    const twice = (policy: PolicyDocument) => {
      policy.nodes.find(({ id }) => id === 'a#sec_2__st_1')!.text = '不低于80%。';
    };
    expect(wordings({}, twice)).toEqual(['上不低于80%。 → 上不低于85%。']);
  });

  it('have words around where the page has more than we', () => {
    expect(wordings({ source: '', reading: '均', place: { start: 21, end: 21 } })).toEqual(['上不 → 上均不']);
  });

  it('say so where the page has less', () => {
    const said = { source: '原则上', reading: '', place: { start: 18, end: 21 } };
    expect(wordings(said)).toEqual(['原则上 → ']);
    expect(exported(said).emendations[0]!.reason).toBe('发布机关网页《关于养老托育的意见》无“原则上”');
  });

  it('lie in a leaf, whether of it or of a part above', () => {
    expect(wordings({ node: `${CLAUSE}__st_1`, place: { start: 13, end: 15 } })).toEqual(['80 → 85']);
    expect(wordings({ node: 'a#sec_1', place: { start: 30, end: 32 } })).toEqual(['80 → 85']);
  });

  it.each<[string, Partial<Proposal>]>([
    ['has no place', { place: undefined as never }],
    ['does not stand where it stood', { place: { start: 3, end: 5 } }],
    ['is in two sentences', { source: '。新', place: { start: 27, end: 29 } }],
    ['is of a part that is gone', { node: 'a#sec_9' }],
  ])('are set apart where one %s', (_, said) => {
    const { node, source, reading } = smallProposal(said);
    expect(wordings(said)).toEqual([`${node}: ${source} → ${reading}`]);
  });

  it('never reach over a break in the text, which is written otherwise there', () => {
    const leaf = `${CLAUSE}__st_1`;
    const broken =
      (...places: number[]) =>
      (policy: PolicyDocument) => {
        policy.nodes.find(({ id }) => id === 'a#sec_2__st_1')!.text = '不低于80%。';
        policy.lacunae.push(...places.map(at => ({ node: leaf, at, why: '换栏' })));
      };
    expect(wordings({}, broken(14))).toEqual([`${CLAUSE}: 80 → 85`]);
    expect(wordings({}, broken(10))).toEqual([`${CLAUSE}: 80 → 85`]);
    expect(wordings({}, broken(8))).toEqual(['上不低于80%。 → 上不低于85%。']);
  });

  it('are cut where a page’s title or address is longer than the format takes', () => {
    const said = {
      title: '长'.repeat(300),
      reading: '八'.repeat(300),
      address: `https://www.gov.cn/${'a'.repeat(600)}`,
    };
    const { emendations } = exported(said);
    expect(v.is(apparatusSchema, { emendations })).toBe(true);
    expect(emendations[0]!.source).toMatch(/ 2026-01-02$/);
  });
});

describe('a proposal for any place in the shipped documents', () => {
  const parents = new Set(pack.documents.flatMap(({ nodes }) => nodes.map(({ parent }) => parent)));
  const leavesOf = ({ nodes }: PolicyDocument) => nodes.filter(({ id }) => !parents.has(id));
  const anywhere = fc
    .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 8 }))
    .map(([one, other, at, length]) => {
      const document = pack.documents[one % pack.documents.length]!;
      const node = document.nodes[other % document.nodes.length]!;
      const start = at % (node.text.length + 1);
      return { document, node, start, end: Math.min(node.text.length, start + length) };
    });

  it('has either words that stand once, with only that place changed, or none that could be pasted', () => {
    fc.assert(
      fc.property(anywhere, ({ document, node, start, end }) => {
        const source = node.text.slice(start, end);
        const proposal = smallProposal({ node: node.id, source, reading: '〇', place: { start, end } });
        const { emendations, unplaced } = proposedApparatus(document, [proposal], '1');
        expect(emendations.length + unplaced.length).toBe(1);
        for (const { received, reading } of emendations) {
          const holding = leavesOf(document).filter(({ text }) => text.includes(received));
          expect(holding).toHaveLength(1);
          const [leaf] = holding;
          expect(leaf!.text.split(received)).toHaveLength(2);
          const from = leaf!.text.indexOf(received);
          const broken = document.lacunae.filter(({ node: id }) => id === leaf!.id);
          expect(broken.filter(({ at }) => from < at && at < from + received.length)).toEqual([]);
          const [before = '', after = ''] = reading.split('〇');
          expect(received).toBe(before + source + after);
        }
      }),
    );
  });
});
