import type { Proposal, ProposalKey } from '../../core/policy/proposal.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { proposalsProtocol } from './proposals-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** All that the reader has kept, in no order. */
export function listProposals(): Promise<Result<Proposal[], SendFailure>> {
  const type = 'list-proposals';
  return exchange(proposalsProtocol, type, () => browser.runtime.sendMessage({ type }));
}

export function deleteProposal({
  node,
  source,
  reading,
  address,
}: ProposalKey): Promise<Result<null, SendFailure>> {
  const type = 'delete-proposal';
  const key = { node, source, reading, address };
  return exchange(proposalsProtocol, type, () => browser.runtime.sendMessage({ type, ...key }));
}

export function restoreProposal(proposal: Proposal): Promise<Result<null, SendFailure>> {
  const type = 'restore-proposal';
  return exchange(proposalsProtocol, type, () => browser.runtime.sendMessage({ type, proposal }));
}
