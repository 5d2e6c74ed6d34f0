import type { PolicyDocument, PolicyNode } from './pack.ts';
import type { Proposal } from './proposal.ts';

/** What was kept for one node. */
export interface NodeProposals {
  readonly id: string;
  /** Undefined where the document no longer has it. */
  readonly node: PolicyNode | undefined;
  /** By place in the node, those without one last, then by date. */
  readonly proposals: readonly Proposal[];
}

/** The proposals for one document in the order of its nodes; those for nodes that are gone stand at the end. */
export function proposalsByNode(
  { id: document, nodes }: PolicyDocument,
  proposals: readonly Proposal[],
): NodeProposals[] {
  const order = new Map(nodes.map(({ id }, at) => [id, at]));
  const orderOf = (id: string) => order.get(id) ?? nodes.length;
  const ids = proposals.map(({ node }) => node).filter(id => id.startsWith(`${document}#`));
  return [...new Set(ids)]
    .sort((one, other) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1))
    .map(id => ({
      id,
      node: nodes[orderOf(id)],
      proposals: proposals.filter(({ node }) => node === id).sort(byPlace),
    }));
}

function byPlace(one: Proposal, other: Proposal): number {
  const placeOf = ({ place }: Proposal) => place?.start ?? Number.MAX_SAFE_INTEGER;
  return placeOf(one) - placeOf(other) || (one.date < other.date ? -1 : 1);
}

/** Neighbours on either side that are shown with a wording, in UTF-16 code units. */
const NEIGHBOURS = 12;

/** What stands before and after our wording; nothing where that cannot be told, or where our text has changed since. */
export function neighboursOf(
  { place, source }: Proposal,
  node: PolicyNode | undefined,
): { readonly before: string; readonly after: string } {
  if (!place || node?.text.slice(place.start, place.end) !== source) return { before: '', after: '' };
  const { text } = node;
  return {
    before: text.slice(Math.max(0, place.start - NEIGHBOURS), place.start),
    after: text.slice(place.end, place.end + NEIGHBOURS),
  };
}
