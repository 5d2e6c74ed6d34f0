import * as v from 'valibot';
import { proposalKey, proposalSchema } from '../../core/policy/proposal.ts';
import type { Protocol } from './protocol.ts';

/** What the reader has kept, for our own views. A page may keep a wording of its own (`propose`); it reads none of these. */
export const proposalsProtocol = {
  'list-proposals': { from: ['view'], request: v.object({}), response: v.array(proposalSchema) },
  'delete-proposal': { from: ['view'], request: v.object(proposalKey), response: v.null() },
  /** Puts back one that was just deleted, as it was. */
  'restore-proposal': {
    from: ['view'],
    request: v.object({ proposal: proposalSchema }),
    response: v.null(),
  },
} as const satisfies Protocol;
