import type { Proposal, ProposalKey } from '../../core/policy/proposal.ts';
import type { Result } from '../../core/result.ts';
import { attempt } from './attempt.ts';
import type { Database, ProposalRowKey } from './database.ts';

/** The proposed emendations that the reader keeps. Where the browser refuses storage each fails with `storage-refused`. */
export interface Proposals {
  list(): Promise<Result<Proposal[]>>;
  /** Kept a second time it is the same one, with the date of the first. */
  keep(proposal: Proposal): Promise<Result<null>>;
  /** Nothing happens if there is no such one. */
  remove(key: ProposalKey): Promise<Result<null>>;
}

export function createProposals({ proposals }: Database): Proposals {
  return {
    list: () => attempt(() => proposals.toArray()),
    keep: proposal =>
      attempt(() =>
        proposals.db.transaction('rw', proposals, async () => {
          const before = await proposals.get(rowKey(proposal));
          const date = before && before.date < proposal.date ? before.date : proposal.date;
          await proposals.put({ ...before, ...proposal, date });
          return null;
        }),
      ),
    remove: key => attempt(() => proposals.delete(rowKey(key)).then(() => null)),
  };
}

function rowKey({ node, source, reading, address }: ProposalKey): ProposalRowKey {
  return [node, source, reading, address];
}
