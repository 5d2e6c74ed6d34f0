import { type Emendation, PACK_FORMAT, type PolicyDocument, type PolicyNode } from './pack.ts';
import type { Place } from './place-in-node.ts';
import type { Proposal } from './proposal.ts';

/** An emendation as `apparatus.yaml` has it. */
type Entry = Omit<Emendation, 'node'>;

/** What a reader kept of one document, for whoever mends its text. */
export interface ProposedApparatus {
  /** Of the pack and of the extension whose wording `received` is. */
  readonly format: number;
  readonly version: string;
  readonly document: string;
  /** These can stand in `apparatus.yaml` as they are: each `received` stands once in the text, which stays as it is. */
  readonly emendations: readonly Entry[];
  /** These have to be looked for by hand: their place cannot be told, or no single sentence has it. */
  readonly unplaced: readonly (Entry & Pick<Emendation, 'node'>)[];
}

/** `name` in the pack's schema takes no more. */
const LONGEST_NAME = 500;

/** Makes of the proposals for one document what its authors can paste. */
export function proposedApparatus(
  document: PolicyDocument,
  proposals: readonly Proposal[],
  version: string,
): ProposedApparatus {
  const emendations: Entry[] = [];
  const unplaced: (Entry & Pick<Emendation, 'node'>)[] = [];
  for (const proposal of proposals) {
    const { source, reading, node } = proposal;
    const words = onlyWords(proposal, document);
    if (words)
      emendations.push(
        entryOf(proposal, words.before + source + words.after, words.before + reading + words.after),
      );
    else unplaced.push({ node, ...entryOf(proposal, source, reading) });
  }
  return { format: PACK_FORMAT, version, document: document.id, emendations, unplaced };
}

/** `stands`, as a reader's proposal leaves the text as it was received until its authors have looked. */
function entryOf(proposal: Proposal, received: string, reading: string): Entry {
  const { title, address, date } = proposal;
  const page = title === '' ? '' : `《${title}》`;
  const says = proposal.reading === '' ? `无“${proposal.source}”` : `作“${proposal.reading}”`;
  return {
    received,
    reading,
    confidence: 'probable',
    reason: `发布机关网页${page}${says}`.slice(0, LONGEST_NAME),
    source: `${address.slice(0, LONGEST_NAME - ' YYYY-MM-DD'.length)} ${date.slice(0, 'YYYY-MM-DD'.length)}`,
    stands: 'received',
  };
}

/** The fewest words around our wording that stand once in the document, inside one leaf and across no break in it. */
function onlyWords(
  { node: id, source, place }: Proposal,
  document: PolicyDocument,
): { before: string; after: string } | undefined {
  const found = place && leafAt(id, place, document);
  if (!found || found.leaf.text.slice(found.start, found.end) !== source) return undefined;
  const { leaf, start, end } = found;
  const breaks = document.lacunae.filter(({ node }) => node === leaf.id).map(({ at }) => at);
  if (breaks.some(at => start < at && at < end)) return undefined;
  const first = Math.max(0, ...breaks.filter(at => at <= start));
  const last = Math.min(leaf.text.length, ...breaks.filter(at => at >= end));
  const leaves = leavesOf(document).map(({ text }) => text);
  let [from, to] = [start, end];
  for (;;) {
    const words = leaf.text.slice(from, to);
    if (words !== '' && timesIn(leaves, words) === 1) {
      return { before: leaf.text.slice(from, start), after: leaf.text.slice(end, to) };
    }
    if (from === first && to === last) return undefined;
    from = Math.max(first, from - 1);
    to = Math.min(last, to + 1);
  }
}

/** The leaf in which a place in the text of a node lies, and where in it; undefined where the place is in two. */
function leafAt(
  id: string,
  { start, end }: Place,
  document: PolicyDocument,
): (Place & { readonly leaf: PolicyNode }) | undefined {
  let done = 0;
  for (const leaf of leavesOf(document).filter(leaf => leaf.id === id || leaf.id.startsWith(`${id}__`))) {
    const next = done + leaf.text.length;
    if (start >= done && end <= next) return { leaf, start: start - done, end: end - done };
    done = next;
  }
  return undefined;
}

function leavesOf({ nodes }: PolicyDocument): PolicyNode[] {
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ id }) => !parents.has(id));
}

function timesIn(texts: readonly string[], words: string): number {
  return texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
}
