import { COLOURS, type Colour, NOTE_TYPES } from './colours.ts';
import { isoDay } from './iso-time.ts';
import type { Note } from './note.ts';
import { compare, noteOrder, type OrderOf } from './note-order.ts';
import { nodeOf } from './target-parts.ts';

export const GROUPINGS = ['page', 'clause', 'tag', 'type', 'colour', 'date'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** Notes that have something in common. */
export interface NoteGroup {
  /** An address, a node, a tag, a type, a colour, or a day (`2025-06-09`); empty for what has none of the kind, which comes last. */
  readonly key: string;
  readonly notes: readonly Note[];
}

interface Ground {
  readonly orderOf: OrderOf;
  /** Minutes by which the reader's clock is ahead of UTC. */
  readonly offset: number;
}

/**
 * Notes by what they have in common. Clauses stand in document order, types and colours as they are named, tags by code units,
 * days and pages by what was last changed in them. In a group of a clause or a page notes stand in the order of its text, in any
 * other as they came. A note with two tags is in two groups.
 */
export function groupNotes(notes: readonly Note[], by: Grouping, ground: Ground): NoteGroup[] {
  const groups = new Map<string, Note[]>();
  const isByPlace = by === 'page' || by === 'clause';
  const ordered = isByPlace ? notes.toSorted(noteOrder('place', ground.orderOf)) : notes;
  for (const note of ordered) {
    for (const key of keysOf(note, by, ground)) {
      const group = groups.get(key);
      if (group) group.push(note);
      else groups.set(key, [note]);
    }
  }
  const all = [...groups].map(([key, members]) => ({ key, notes: members }));
  return all.sort((one, other) => {
    if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '');
    return compareGroups(one, other, by, ground.orderOf) || compare(one.key, other.key);
  });
}

function keysOf({ target, tags, type, colour, created }: Note, by: Grouping, { offset }: Ground): string[] {
  if (by === 'page') return [target.kind === 'page' ? target.address : ''];
  if (by === 'clause') return [nodeOf(target) ?? ''];
  if (by === 'tag') return tags.length === 0 ? [''] : [...tags];
  if (by === 'type') return [type ?? ''];
  return [by === 'colour' ? colour : isoDay(created, offset)];
}

function compareGroups(one: NoteGroup, other: NoteGroup, by: Grouping, orderOf: OrderOf): number {
  const rank = ({ key, notes }: NoteGroup): number => {
    if (by === 'clause') return orderOf(key) ?? Number.MAX_VALUE;
    if (by === 'type' || by === 'colour') return [...NOTE_TYPES, ...COLOURS].indexOf(key as Colour);
    return by === 'page' ? -notes.reduce((last, { changed }) => Math.max(last, changed), 0) : 0;
  };
  return rank(one) - rank(other) || (by === 'date' ? compare(other.key, one.key) : 0);
}
