import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../core/policy/neighbours.ts';
import { smallPolicy } from './small-policy.ts';

const FIRST = 'a#sec_1__cl_1';
const ids = new Set([FIRST, `${FIRST}__heading`, `${FIRST}__st_1`, `${FIRST}__st_2`]);

describe('the neighbours of a node', () => {
  it('are what one would cite at the other end, either way round, in the order of the relations', () => {
    const found = neighboursOf(smallPolicy(), ids);
    expect(found.map(({ node, document }) => [node.id, document.id])).toEqual([
      ['a#sec_1__cl_2', 'a'],
      ['b#p_1', 'b'],
    ]);
    expect(found[0]!.relations.map(({ reason }) => reason)).toEqual(['一老一小']);
  });

  it('are each there once, with all that leads there', () => {
    const pack = smallPolicy((_, { relations }) => {
      relations.push({ from: 'a#sec_1__cl_2', to: `${FIRST}__st_2`, type: 'supports', reason: '同为机构' });
    });
    const [second] = neighboursOf(pack, ids);
    expect(second!.relations.map(({ type }) => type)).toEqual(['complements', 'supports']);
    expect(neighboursOf(pack, ids)).toHaveLength(2);
  });

  it('are not what is inside the node, nor what is in no document', () => {
    const pack = smallPolicy((_, { relations }) => {
      relations.splice(0, relations.length);
      relations.push({ from: `${FIRST}__st_1`, to: `${FIRST}__st_2`, type: 'context', reason: '同条' });
      relations.push({ from: `${FIRST}__st_1`, to: 'z#p_1', type: 'context', reason: '无处' });
    });
    expect(neighboursOf(pack, ids)).toEqual([]);
  });
});
