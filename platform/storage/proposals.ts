import type { Proposal, ProposalKey } from '../../core/policy/proposal.ts';
import type { Result } from '../../core/result.ts';
import type { Database, ProposalRowKey } from './database.ts';
import { whenOpen } from './opened.ts';

/** The proposed emendations that the reader keeps. Where they cannot be had each fails as `whenOpen` says. */
export interface Proposals {
  list(): Promise<Result<Proposal[]>>;
  /** Kept a second time it is the same one, with the date of the first. */
  keep(proposal: Proposal): Promise<Result<null>>;
  /** Nothing happens if there is no such one. */
  remove(key: ProposalKey): Promise<Result<null>>;
}

export function createProposals(database: Database): Proposals {
  const { proposals } = database;
  return {
    list: () => whenOpen(database, () => proposals.toArray()),
    keep: proposal =>
      whenOpen(database, () =>
        database.transaction('rw', proposals, async () => {
          const before = await proposals.get(rowKey(proposal));
          const date = before && before.date < proposal.date ? before.date : proposal.date;
          await proposals.put({ ...before, ...proposal, date });
          return null;
        }),
      ),
    remove: key => whenOpen(database, () => proposals.delete(rowKey(key)).then(() => null)),
  };
}

function rowKey({ node, source, reading, address }: ProposalKey): ProposalRowKey {
  return [node, source, reading, address];
}
