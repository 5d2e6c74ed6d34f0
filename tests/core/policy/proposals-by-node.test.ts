import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../core/policy/proposal.ts';
import { neighboursOf, proposalsByNode } from '../../../core/policy/proposals-by-node.ts';
import { smallPolicy } from './small-policy.ts';
import { smallProposal } from './small-proposal.ts';

const [policy, news] = smallPolicy().documents;
const CLAUSE = policy!.nodes.find(({ id }) => id === 'a#sec_1__cl_1');

describe('the proposals for a document', () => {
  it('stand in the order of its parts, and those of other documents are left out', () => {
    const kept = ['b#p_1', 'a#sec_2', 'a#title', 'a#sec_1__cl_1'].map(node => smallProposal({ node }));
    const ids = proposalsByNode(policy!, kept).map(({ id, node }) => [id, node?.level]);
    expect(ids).toEqual([
      ['a#title', 'title'],
      ['a#sec_1__cl_1', 'clause'],
      ['a#sec_2', 'section'],
    ]);
    expect(proposalsByNode(news!, kept).map(({ id }) => id)).toEqual(['b#p_1']);
  });

  it('are never lost with a part that is gone: these stand at the end', () => {
    const kept = ['a#sec_9', 'a#sec_2', 'a#sec_10'].map(node => smallProposal({ node }));
    expect(proposalsByNode(policy!, kept).map(({ id, node }) => [id, node?.id])).toEqual([
      ['a#sec_2', 'a#sec_2'],
      ['a#sec_10', undefined],
      ['a#sec_9', undefined],
    ]);
  });

  it('stand within a part by place, then by date', () => {
    const { place, ...placeless } = smallProposal({ reading: 'd' });
    const kept: Proposal[] = [
      placeless,
      smallProposal({ reading: 'c', date: '2026-02-01T00:00:00.000Z' }),
      smallProposal({ reading: 'b', date: '2026-01-01T00:00:00.000Z' }),
      smallProposal({ reading: 'a', place: { start: 3, end: 5 } }),
    ];
    const [first] = proposalsByNode(policy!, kept);
    expect(first!.proposals.map(({ reading }) => reading)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the neighbours of a wording', () => {
  it('are what stands before and after it in our text', () => {
    const { before, after } = neighboursOf(smallProposal(), CLAUSE);
    expect([before, after]).toEqual(['年人床位占比原则上不低于', '%。新建养老机构1000']);
  });

  it('are none where the place is not known, not right or not there', () => {
    const { place, ...placeless } = smallProposal();
    const nothing = { before: '', after: '' };
    expect(neighboursOf(placeless, CLAUSE)).toEqual(nothing);
    expect(neighboursOf(smallProposal({ place: { start: 3, end: 5 } }), CLAUSE)).toEqual(nothing);
    expect(neighboursOf(smallProposal(), undefined)).toEqual(nothing);
  });
});
