import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoveredClause, type CoveringPassage, coverageOf } from '../../../core/policy/coverage.ts';
import { smallPolicy } from './small-policy.ts';

const { documents } = smallPolicy();
const [policy, news] = documents as [(typeof documents)[number], (typeof documents)[number]];
const FIRST = 'a#sec_1__cl_1';
const leaf = (id: string) => policy.nodes.find(node => node.id === id)!;
const whole = (node: string) => ({ node, source: { start: 0, end: leaf(node).text.length } });

function passage(id: number, node: string, ...parts: CoveringPassage['parts']): CoveringPassage {
  return { id: `${id}`, node, parts };
}

function clauses(...passages: CoveringPassage[]): readonly CoveredClause[] {
  return coverageOf(documents, passages)[0]!.clauses;
}

describe('the coverage of a document', () => {
  it('is of its clauses, in their order; title, opening and sections are none', () => {
    const [coverage] = coverageOf(documents, [passage(0, 'a#title', whole('a#title'))]);
    expect(coverage!.level).toBe('clause');
    expect(coverage!.clauses.map(({ node, state }) => [node.id, state])).toEqual([
      ['a#sec_1__cl_1', 'unrecognised'],
      ['a#sec_1__cl_2', 'unrecognised'],
    ]);
  });

  it('is of paragraphs where it has no clauses', () => {
    const [coverage] = coverageOf(documents, [passage(3, 'b#p_2')]);
    expect(coverage).toMatchObject({ level: 'paragraph', passages: 1, first: '3' });
    expect(coverage!.clauses.map(({ state }) => state)).toEqual(['unrecognised', 'partly']);
  });

  it('has the documents with most passages first, and none that the page does not use', () => {
    const used = coverageOf(documents, [passage(0, 'a#title'), passage(1, 'b#p_1'), passage(2, 'b#p_2')]);
    expect(used.map(({ document }) => document.id)).toEqual(['b', 'a']);
    expect(used.map(({ passages }) => passages)).toEqual([2, 1]);
    expect(coverageOf(documents, [passage(0, 'a#title')])).toHaveLength(1);
    expect(coverageOf(documents, [])).toEqual([]);
  });

  it('takes no document for another whose id begins alike', () => {
    const longer = { ...news, id: 'ab' };
    expect(coverageOf([policy, longer], [passage(0, 'ab#p_1')]).map(({ document }) => document.id)).toEqual([
      'ab',
    ]);
  });
});

describe('a clause', () => {
  it('is recognised when its sentences are taken, with or without its heading', () => {
    const [clause] = clauses(
      passage(4, FIRST, whole(`${FIRST}__st_1`)),
      passage(5, FIRST, whole(`${FIRST}__st_2`)),
    );
    expect(clause).toMatchObject({ state: 'recognised', first: '4' });
    expect(clause!.share).toBeLessThan(1);
  });

  it('is recognised without the full stops, which recognition leaves out', () => {
    const parts = [`${FIRST}__st_1`, `${FIRST}__st_2`].map(node => ({
      node,
      source: { start: 0, end: leaf(node).text.length - 1 },
    }));
    expect(clauses(passage(0, FIRST, ...parts))[0]!.state).toBe('recognised');
  });

  it('is partly recognised by one of its sentences, and by its heading alone', () => {
    expect(clauses(passage(0, FIRST, whole(`${FIRST}__st_1`)))[0]!.state).toBe('partly');
    expect(clauses(passage(0, FIRST, whole(`${FIRST}__heading`)))[0]!.state).toBe('partly');
  });

  it('is partly recognised by a passage of it that takes no words, and unrecognised without any', () => {
    const [first, second] = clauses(passage(7, FIRST));
    expect(first).toMatchObject({ state: 'partly', share: 0, first: '7' });
    expect(second!.state).toBe('unrecognised');
    expect(second).not.toHaveProperty('first');
  });

  it('counts what two passages take once', () => {
    const node = `${FIRST}__st_1`;
    const once = clauses(passage(0, FIRST, whole(node)))[0]!.share;
    const half = { node, source: { start: 0, end: 6 } };
    expect(
      clauses(passage(0, FIRST, whole(node), half), passage(1, FIRST, whole(node), half))[0]!.share,
    ).toBe(once);
  });

  it('counts nothing beyond its text, where the other wording of a sentence is longer', () => {
    const node = `${FIRST}__st_1`;
    const longer = { node, source: { start: 0, end: 999 } };
    expect(clauses(passage(0, FIRST, longer))[0]!.share).toBe(
      clauses(passage(0, FIRST, whole(node)))[0]!.share,
    );
  });
});

it('the share of a clause is the characters that are in some part, whatever the parts', () => {
  const leaves = policy.nodes.filter(({ parent }) => parent === FIRST);
  const part = fc.tuple(fc.constantFrom(...leaves), fc.nat(20), fc.nat(20)).map(([{ id }, one, other]) => ({
    node: id,
    source: { start: Math.min(one, other), end: Math.max(one, other) },
  }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), parts => {
      const taken = new Set<string>();
      for (const { node, source } of parts) {
        for (let at = source.start; at < Math.min(source.end, leaf(node).text.length); at++)
          taken.add(`${node}:${at}`);
      }
      const length = leaves.reduce((sum, { text }) => sum + text.length, 0);
      expect(clauses(passage(0, FIRST, ...parts))[0]!.share).toBeCloseTo(taken.size / length);
    }),
  );
});
