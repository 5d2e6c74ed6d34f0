import type { Catalogue } from '../../core/policy/catalogue.ts';
import { PACK_FORMAT } from '../../core/policy/pack.ts';
import {
  keyOf,
  type Proposal,
  type ProposalKey,
  plainTitle,
  readProposal,
} from '../../core/policy/proposal.ts';
import { failure, type Result } from '../../core/result.ts';
import type { CardProtocol } from '../../platform/messaging/card-protocol.ts';
import type { Request } from '../../platform/messaging/protocol.ts';
import type { Proposals } from '../../platform/storage/proposals.ts';

/** Keeps what readers propose; whoever shows proposals is told when there are others. */
export interface Proposing extends Pick<Proposals, 'list' | 'remove'> {
  /** @param address of the page that asks, as the browser gives it. Fails with `not-issuer` on anybody else's page. */
  propose(request: Request<CardProtocol, 'propose'>, address: string): Promise<Result<null>>;
  withdraw(request: Request<CardProtocol, 'withdraw'>, address: string): Promise<Result<null>>;
  /** Puts back one that was taken away. */
  restore(proposal: Proposal): Promise<Result<null>>;
}

interface Surroundings {
  /** Built when it is first needed. */
  catalogue(): Catalogue;
  version(): string;
  now(): Date;
  changed(): void;
}

export function createProposing(proposals: Proposals, around: Surroundings): Proposing {
  const telling = async (answer: Promise<Result<null>>) => {
    const result = await answer;
    if (result.ok) around.changed();
    return result;
  };
  const remove = (key: ProposalKey) => telling(proposals.remove(key));
  return {
    async propose(request, address) {
      const { node, source, place, grade, title } = request;
      if (!around.catalogue().isIssuerPage(node, address)) return failure('not-issuer');
      const words = around.catalogue().textOf(node)!;
      const isThere = place && words.slice(place.start, place.end) === source;
      const proposal = readProposal({
        ...keyOf({ ...request, address }),
        ...(isThere && { place }),
        grade,
        title: plainTitle(title),
        date: around.now().toISOString(),
        format: PACK_FORMAT,
        version: around.version(),
      });
      return proposal ? telling(proposals.keep(proposal)) : failure('bad-request', 'propose');
    },
    withdraw: (request, address) => remove(keyOf({ ...request, address })),
    list: () => proposals.list(),
    remove,
    restore: proposal => telling(proposals.keep(proposal)),
  };
}
