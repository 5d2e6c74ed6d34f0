import type { Note } from './note.ts';
import { nodeOf, startInNode } from './target-parts.ts';

/** By when a note was last changed or was made, newest first; or where it stands: document by document, then page by page. */
export const NOTE_SORTS = ['changed', 'created', 'place'] as const;

export type NoteSort = (typeof NOTE_SORTS)[number];

/** Where a node stands among all nodes of all documents; undefined for one that no document has. */
export type OrderOf = (node: string) => number | undefined;

/** A comparison that puts any two notes in one order only, whatever order they came in. */
export function noteOrder(sort: NoteSort, orderOf: OrderOf): (one: Note, other: Note) => number {
  const byPlace = (one: Note, other: Note) => comparePlaces(one, other, orderOf);
  const byTime = (one: Note, other: Note) => (sort === 'place' ? 0 : other[sort] - one[sort]);
  const first = sort === 'place' ? byPlace : byTime;
  return (one, other) => first(one, other) || one.created - other.created || compare(one.id, other.id);
}

/** By code units, the same in every language of the browser. */
export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** What is on no known node comes last: what is on an unknown one by its id, what is on a page alone by its address. */
function comparePlaces({ target: one }: Note, { target: other }: Note, orderOf: OrderOf): number {
  const [node, otherNode] = [nodeOf(one) ?? '', nodeOf(other) ?? ''];
  if (node !== otherNode) {
    const rank = (id: string) => orderOf(id) ?? (id === '' ? Infinity : Number.MAX_VALUE);
    const [rankOfOne, rankOfOther] = [rank(node), rank(otherNode)];
    return rankOfOne === rankOfOther ? compare(node, otherNode) : rankOfOne - rankOfOther;
  }
  if (node !== '' && startInNode(one) !== startInNode(other)) return startInNode(one) - startInNode(other);
  if (one.kind === 'page' && other.kind === 'page') {
    return compare(one.address, other.address) || one.position.start - other.position.start;
  }
  return one.kind === other.kind ? 0 : compare(one.kind, other.kind);
}
