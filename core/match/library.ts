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
  readonly document: number;
  readonly node: string | undefined;
  readonly level: NodeLevel;
}

/** All documents as one run of folded units; between two documents stands a 0, which no page character folds to. */
export interface Library {
  readonly units: Uint16Array;
  /** One for each leaf, in the order of `units`. */
  readonly stretches: readonly Stretch[];
}

export function createLibrary(packs: readonly Pack[], fold: Folding): Library {
  const parts: Uint16Array[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  packs
    .flatMap(pack => pack.documents)
    .forEach((document, ordinal) => {
      for (const { leaf, cited } of leavesOf(document)) {
        stretches.push({
          from: length,
          document: ordinal,
          node: cited?.id,
          level: cited?.level ?? leaf.level,
        });
        const { units } = normalize(leaf.text, fold);
        parts.push(units);
        length += units.length;
      }
      parts.push(new Uint16Array(1));
      length += 1;
    });
  const units = new Uint16Array(length);
  let at = 0;
  for (const part of parts) {
    units.set(part, at);
    at += part.length;
  }
  return { units, stretches };
}

function leavesOf({ nodes }: PolicyDocument): { leaf: PolicyNode; cited: PolicyNode | undefined }[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parents = new Set(nodes.map(node => node.parent));
  const citedAs = (node: PolicyNode | undefined): PolicyNode | undefined =>
    !node || CITED.has(node.level) ? node : citedAs(byId.get(node.parent ?? ''));
  return nodes.filter(node => !parents.has(node.id)).map(leaf => ({ leaf, cited: citedAs(leaf) }));
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
