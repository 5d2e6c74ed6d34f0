import { receivedReadings } from '../policy/emendation.ts';
import type { Pack, PolicyDocument, PolicyNode } from '../policy/pack.ts';
import type { Reading, Span } from './difference/comparison.ts';

/** A cited node as its document has it: what a passage is compared with. Offsets are UTF-16 code units of `text`. */
export interface Source {
  readonly text: string;
  /** Where in it each leaf begins, and the leaf's own readings. */
  readonly leaves: ReadonlyMap<string, { readonly at: number; readonly readings: readonly Reading[] }>;
  readonly readings: readonly Reading[];
  /** Where the quotes of targets stand. */
  readonly targets: readonly Span[];
}

/** Finds the source of a cited node; each is put together once. */
export function createSources(packs: readonly Pack[]): (node: string) => Source {
  const documents = new Map(packs.flatMap(pack => pack.documents).map(document => [document.id, document]));
  const known = new Map<string, Source>();
  return node => {
    const source = known.get(node) ?? sourceOf(node, documents.get(node.slice(0, node.indexOf('#')))!);
    known.set(node, source);
    return source;
  };
}

function sourceOf(node: string, { nodes, emendations, targets }: PolicyDocument): Source {
  const leaves = leavesBelow(node, nodes);
  const places = new Map<string, { at: number; readings: Reading[] }>();
  let text = '';
  for (const leaf of leaves) {
    const own = emendations.filter(emendation => emendation.node === leaf.id);
    places.set(leaf.id, { at: text.length, readings: receivedReadings(leaf.text, own) });
    text += leaf.text;
  }
  const readings = [...places.values()].flatMap(({ at, readings }) =>
    readings.map(reading => ({ ...reading, start: reading.start + at, end: reading.end + at })),
  );
  const quotes = targets
    .filter(target => target.node === node || places.has(target.node))
    .map(({ quote }) => ({ start: text.indexOf(quote), length: quote.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }));
  return { text, leaves: places, readings, targets: quotes };
}

/** The leaves of a node in order, itself where it is one. */
function leavesBelow(id: string, nodes: readonly PolicyNode[]): PolicyNode[] {
  const below = new Set([id]);
  const parents = new Set(nodes.map(({ parent }) => parent));
  const within = nodes.filter(node => {
    const isIn = node.id === id || (node.parent !== undefined && below.has(node.parent));
    if (isIn) below.add(node.id);
    return isIn;
  });
  return within.filter(node => !parents.has(node.id));
}
