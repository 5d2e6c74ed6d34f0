import { receivedReadings } from '../policy/emendation.ts';
import type { Pack, PolicyDocument } from '../policy/pack.ts';
import type { Reading, Span } from './difference/comparison.ts';
import { leavesOf } from './leaves.ts';
import type { Leaf } from './library.ts';

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

function sourceOf(node: string, document: PolicyDocument): Source {
  const { emendations, targets } = document;
  const leaves = leavesOf(document).filter(({ cited }) => cited?.id === node);
  const places = new Map<string, { at: number; readings: Reading[] }>();
  let text = '';
  for (const leaf of leaves) {
    const own = emendations.filter(emendation => emendation.node === leaf.node.id);
    places.set(leaf.node.id, { at: text.length, readings: receivedReadings(leaf.node.text, own) });
    text += withoutNumber(leaf);
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

/** The number of a heading is no part of its wording: it is set apart as a line. */
function withoutNumber({ node: { text, level }, cited }: Leaf): string {
  const number = level === 'heading' ? (cited?.number ?? '') : '';
  return text.startsWith(number) ? '\n'.repeat(number.length) + text.slice(number.length) : text;
}
