import { receivedWording } from '../policy/emendation.ts';
import type { NodeLevel } from '../policy/level.ts';
import type { Pack, PolicyDocument, PolicyNode } from '../policy/pack.ts';
import { breakBefore, SENTENCE_BREAK } from '../text/breaks.ts';
import type { Folding } from '../text/folding.ts';
import { normalize } from '../text/normalize.ts';
import { buildGramIndex, type GramIndex } from './gram-index.ts';

/** Levels that a reader would cite; a sentence or a heading is cited as the nearest of these above it. */
const CITED: ReadonlySet<NodeLevel> = new Set<NodeLevel>([
  'title',
  'subtitle',
  'preamble',
  'section',
  'clause',
  'paragraph',
]);

/** A stretch of the library, `from` included, that is cited as one node; `node` is undefined for a byline and the like. */
export interface Stretch {
  readonly from: number;
  /** Which run of text it belongs to: a document, or a part of one in its received wording. Passages never cross over. */
  readonly document: number;
  /** Which document that is, or is a part of. */
  readonly owner: number;
  readonly node: string | undefined;
  readonly level: NodeLevel;
  /** The leaf it was made from, and its text as the document has it. */
  readonly leaf: string;
  readonly text: string;
  /** Whether that is the wording in which it was received. */
  readonly isReceived: boolean;
}

/** All documents as one run of folded units; between two of them stands a 0, which no page character folds to. */
export interface Library {
  readonly units: Uint16Array;
  /** How surprising each unit is in official prose after those before it, in 1/16 bit. */
  readonly weights: Uint8Array;
  /** What stands before each unit in its text: see `breakBefore`. */
  readonly breaks: Uint8Array;
  readonly index: GramIndex;
  /** One for each leaf, in the order of `units`. */
  readonly stretches: readonly Stretch[];
  /** How many units each cited node has. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** For each UTF-16 code unit of a text, how surprising it is in official prose: 1/16 bit. */
export type Surprise = (text: string) => Uint8Array;

interface Leaf {
  readonly id: string;
  readonly text: string;
  readonly level: NodeLevel;
  readonly cited: PolicyNode | undefined;
}

/**
 * Strings the documents together, each in the wording of its text; then, again, those cited nodes that were emended, in the
 * wording in which they were received: a page may have either.
 */
export function createLibrary(packs: readonly Pack[], fold: Folding, surprise: Surprise): Library {
  const documents = packs
    .flatMap(pack => pack.documents)
    .map(document => ({ document, leaves: leavesOf(document) }));
  const runs = [
    ...documents.map(({ leaves }, owner) => ({ owner, leaves })),
    ...documents.flatMap(({ document, leaves }, owner) =>
      receivedRuns(document, leaves).map(received => ({ owner, leaves: received })),
    ),
  ];
  const parts: Uint16Array[] = [];
  const weighed: Uint8Array[] = [];
  const divided: Uint8Array[] = [];
  const stretches: Stretch[] = [];
  const sizes = new Map<string, number>();
  let length = 0;
  runs.forEach(({ owner, leaves }, ordinal) => {
    for (const { id, text, level, cited } of leaves) {
      const normalized = normalize(text, fold);
      const { units, starts } = normalized;
      const surprises = surprise(text);
      stretches.push({
        from: length,
        document: ordinal,
        owner,
        node: cited?.id,
        level: cited?.level ?? level,
        leaf: id,
        text,
        isReceived: ordinal >= documents.length,
      });
      if (cited && ordinal < documents.length) sizes.set(cited.id, (sizes.get(cited.id) ?? 0) + units.length);
      parts.push(units);
      weighed.push(Uint8Array.from(starts, at => surprises[at] ?? 0));
      divided.push(Uint8Array.from(starts, (_, at) => breakBefore(text, normalized, at)));
      length += units.length;
    }
    parts.push(new Uint16Array(1));
    weighed.push(new Uint8Array(1));
    divided.push(new Uint8Array(1).fill(SENTENCE_BREAK));
    length += 1;
  });
  const units = joined(new Uint16Array(length), parts);
  const weights = joined(new Uint8Array(length), weighed);
  const breaks = joined(new Uint8Array(length), divided);
  return { units, weights, breaks, index: buildGramIndex(units, weights), stretches, sizes };
}

function leavesOf({ nodes }: PolicyDocument): Leaf[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parents = new Set(nodes.map(node => node.parent));
  const citedAs = (node: PolicyNode | undefined): PolicyNode | undefined =>
    !node || CITED.has(node.level) ? node : citedAs(byId.get(node.parent ?? ''));
  return nodes
    .filter(node => !parents.has(node.id))
    .map(leaf => ({ id: leaf.id, text: leaf.text, level: leaf.level, cited: citedAs(leaf) }));
}

/** The leaves of each cited node that has an emendation, with all emendations undone. */
function receivedRuns({ emendations }: PolicyDocument, leaves: readonly Leaf[]): Leaf[][] {
  const of = (leaf: string) =>
    emendations.filter(({ node, stands }) => node === leaf && stands !== 'received');
  const emended = new Set(
    leaves.filter(({ id, cited }) => cited && of(id).length > 0).map(({ cited }) => cited),
  );
  return [...emended].map(node =>
    leaves
      .filter(({ cited }) => cited === node)
      .map(leaf => ({ ...leaf, text: receivedWording(leaf.text, of(leaf.id)) })),
  );
}

function joined<Numbers extends Uint16Array | Uint8Array>(
  whole: Numbers,
  parts: readonly Numbers[],
): Numbers {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The index of the stretch in which a place of the library lies. */
export function stretchAt({ stretches }: Library, place: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.from <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Which stretches are cited as the same node as this one, and where the node begins and ends. */
export function citedAround({ stretches, units }: Library, stretch: number) {
  const isSame = (at: number) =>
    stretches[at]?.node === stretches[stretch]!.node &&
    stretches[at]?.document === stretches[stretch]!.document;
  let first = stretch;
  let last = stretch;
  while (isSame(first - 1)) first--;
  while (isSame(last + 1)) last++;
  // The unit before the next text is the 0 between them.
  const next = stretches[last + 1];
  const isLast = next === undefined || next.document !== stretches[last]!.document;
  const to = next === undefined ? units.length - 1 : isLast ? next.from - 1 : next.from;
  return { first, last, from: stretches[first]!.from, to };
}
