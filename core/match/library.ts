import { receivedWording } from '../policy/emendation.ts';
import type { NodeLevel } from '../policy/level.ts';
import type { Pack, PolicyDocument, PolicyNode } from '../policy/pack.ts';
import type { Folding } from '../text/folding.ts';
import { normalize } from '../text/normalize.ts';

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
  readonly node: string | undefined;
  readonly level: NodeLevel;
}

/** All documents as one run of folded units; between two of them stands a 0, which no page character folds to. */
export interface Library {
  readonly units: Uint16Array;
  /** One for each leaf, in the order of `units`. */
  readonly stretches: readonly Stretch[];
  /** How many units each cited node has. */
  readonly sizes: ReadonlyMap<string, number>;
}

interface Leaf {
  readonly text: string;
  readonly level: NodeLevel;
  readonly cited: PolicyNode | undefined;
}

/**
 * Strings the documents together, each in the wording of its text; then, again, those cited nodes that were emended, in the
 * wording in which they were received: a page may have either.
 */
export function createLibrary(packs: readonly Pack[], fold: Folding): Library {
  const documents = packs
    .flatMap(pack => pack.documents)
    .map(document => ({ document, leaves: leavesOf(document) }));
  const runs = [
    ...documents.map(({ leaves }) => leaves),
    ...documents.flatMap(({ document, leaves }) => receivedRuns(document, leaves)),
  ];
  const parts: Uint16Array[] = [];
  const stretches: Stretch[] = [];
  const sizes = new Map<string, number>();
  let length = 0;
  runs.forEach((leaves, ordinal) => {
    for (const { text, level, cited } of leaves) {
      const { units } = normalize(text, fold);
      stretches.push({ from: length, document: ordinal, node: cited?.id, level: cited?.level ?? level });
      if (cited && ordinal < documents.length) sizes.set(cited.id, (sizes.get(cited.id) ?? 0) + units.length);
      parts.push(units);
      length += units.length;
    }
    parts.push(new Uint16Array(1));
    length += 1;
  });
  return { units: joined(parts, length), stretches, sizes };
}

function leavesOf({ nodes }: PolicyDocument): (Leaf & { readonly id: string })[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parents = new Set(nodes.map(node => node.parent));
  const citedAs = (node: PolicyNode | undefined): PolicyNode | undefined =>
    !node || CITED.has(node.level) ? node : citedAs(byId.get(node.parent ?? ''));
  return nodes
    .filter(node => !parents.has(node.id))
    .map(leaf => ({ id: leaf.id, text: leaf.text, level: leaf.level, cited: citedAs(leaf) }));
}

/** The leaves of each cited node that has an emendation, with all emendations undone. */
function receivedRuns(
  { emendations }: PolicyDocument,
  leaves: readonly (Leaf & { readonly id: string })[],
): Leaf[][] {
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

function joined(parts: readonly Uint16Array[], length: number): Uint16Array {
  const units = new Uint16Array(length);
  let at = 0;
  for (const part of parts) {
    units.set(part, at);
    at += part.length;
  }
  return units;
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
