import { receivedWording } from '../policy/emendation.ts';
import type { PolicyDocument, PolicyNode } from '../policy/pack.ts';
import type { GramIndex } from './gram-index.ts';

/** All documents as one run of folded units; between two of them stands a 0, which no page character folds to. */
export interface Library {
  readonly units: Uint16Array;
  /** What each unit weighs and what stands before it: see `weightOf` and `breakOf`. */
  readonly marks: Uint8Array;
  readonly index: GramIndex;
  /** `FIELDS` numbers for each stretch, in the order of `units`. */
  readonly table: Int32Array;
  /** What the table's ordinals of documents, and of nodes in them, count. */
  readonly documents: readonly PolicyDocument[];
}

export interface Leaf {
  readonly node: PolicyNode;
  /** Undefined for a byline and the like. */
  readonly cited: PolicyNode | undefined;
  readonly document: PolicyDocument;
}

/**
 * Numbers in the table for each stretch: its first unit, its run, the document that owns it, and in that document's nodes its
 * leaf and the node which that is cited as, or `UNCITED`. The runs of whole documents come first and have their ordinals, so
 * that a run beyond them is one in its received wording.
 */
export const FIELDS = 5;

/** Stands in the table for the node that a byline and the like are cited as. */
export const UNCITED = -1;

/** A run of the library that was made from one leaf, or from its received wording. */
export interface Stretch {
  readonly from: number;
  /** Which run of text it belongs to: a document, or a part of one in its received wording. Passages never cross over. */
  readonly run: number;
  /** Which document that is, or is a part of. */
  readonly owner: number;
  /** Whether it has the wording in which it was received. */
  readonly isReceived: boolean;
  readonly leaf: Leaf;
}

/** Quarters of a bit in a mark; the lowest two bits say what stands before. */
export const QUARTERS = 4;
const MOST_WEIGHT = 63;

/** @param surprise in 1/16 bit. @param before see `breakBefore`. */
export function markOf(surprise: number, before: number): number {
  return (Math.min(MOST_WEIGHT, Math.round(surprise / 4)) << 2) | before;
}

/** How surprising a unit is in official prose after those before it: bits, to a quarter. */
export function weightOf({ marks }: Library, place: number): number {
  return (marks[place]! >> 2) / QUARTERS;
}

/** What stands before a unit in its text: see `breakBefore`. */
export function breakOf({ marks }: Library, place: number): number {
  return marks[place]! & 3;
}

/** Bits of a run of units. */
export function weightOfRun({ marks }: Library, from: number, length: number): number {
  let quarters = 0;
  for (let place = from; place < from + length; place++) quarters += marks[place]! >> 2;
  return quarters / QUARTERS;
}

/** The ordinal of the stretch in which a place of the library lies. */
export function stretchAt({ table }: Library, place: number): number {
  let low = 0;
  let high = table.length / FIELDS - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table[middle * FIELDS]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function stretchOf({ table, documents }: Library, ordinal: number): Stretch {
  const at = ordinal * FIELDS;
  const run = table[at + 1]!;
  const owner = table[at + 2]!;
  const document = documents[owner]!;
  const leaf = { node: document.nodes[table[at + 3]!]!, cited: document.nodes[table[at + 4]!], document };
  return { from: table[at]!, run, owner, leaf, isReceived: run >= documents.length };
}

/** The node that is cited for a place, as its ordinal among the nodes of its document, or `UNCITED`. */
export function citedOrdinalAt(library: Library, place: number): number {
  return library.table[stretchAt(library, place) * FIELDS + 4]!;
}

/** Where a stretch ends: where the next begins, the 0 between two texts among its units. */
export function endOfStretch({ table, units }: Library, ordinal: number): number {
  return table[(ordinal + 1) * FIELDS] ?? units.length;
}

/** Which stretches are cited as the same node as this one, and where the node begins and ends. */
export function citedAround({ table, units }: Library, ordinal: number) {
  const run = table[ordinal * FIELDS + 1];
  const cited = table[ordinal * FIELDS + 4];
  let first = ordinal;
  let last = ordinal;
  while (table[(first - 1) * FIELDS + 1] === run && table[(first - 1) * FIELDS + 4] === cited) first--;
  while (table[(last + 1) * FIELDS + 1] === run && table[(last + 1) * FIELDS + 4] === cited) last++;
  const end = table[(last + 1) * FIELDS] ?? units.length;
  const to = units[end - 1] === 0 ? end - 1 : end;
  return { first, last, from: table[first * FIELDS]!, to };
}

/** The text of a stretch: its leaf's, or the wording in which that was received. */
export function textOf({ leaf: { node, document }, isReceived }: Stretch): string {
  if (!isReceived) return node.text;
  return receivedWording(
    node.text,
    document.emendations.filter(emendation => emendation.node === node.id),
  );
}
