import type { Note } from '../../core/notes/note.ts';
import { noteOf } from '../../core/notes/note-of.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import type { ClauseTarget, NoteTarget } from '../../core/notes/target.ts';

/** A note as it is kept: its record, and beside it what it is looked up by. */
export interface NoteRow {
  readonly id: string;
  readonly record: NoteRecord;
  /** What was last saved here and is not published yet: another mark for each save, so that one that comes meanwhile is seen. */
  readonly dirty?: string;
  /** Of a note that is shown: when it changed, negative, so that the newest come first. */
  readonly order?: number;
  /** The same of a note in the trash: when it was deleted. */
  readonly trashOrder?: number;
  /** When it was first seen in the trash, by the trash's own clock. */
  readonly trashedAt?: number;
  /** Where it stands, if it is shown: its clause, or that of which its stretch of a page is. */
  readonly nodes: readonly string[];
  readonly address?: string;
  /** The clause of which it is on some words, not on the whole. */
  readonly wordsOf?: string;
}

/** @param before What is kept of this note so far. */
export function noteRow(
  record: NoteRecord,
  before: NoteRow | undefined,
  dirty: string | undefined = before?.dirty,
): NoteRow {
  return { id: record.id, record, ...(dirty && { dirty }), ...keysOf(noteOf(record), before) };
}

function keysOf(
  note: Note | undefined,
  before: NoteRow | undefined,
): Omit<NoteRow, 'id' | 'record' | 'dirty'> {
  if (!note) return { nodes: [] };
  if (note.deleted !== undefined) {
    const trashedAt = before?.trashedAt;
    return { trashOrder: -note.deleted, ...(trashedAt !== undefined && { trashedAt }), nodes: [] };
  }
  const { target } = note;
  return {
    order: -note.changed,
    nodes: nodesOf(target),
    ...(target.kind === 'page' ? { address: target.address } : ofWords(target)),
  };
}

function ofWords({ node, span, quote }: ClauseTarget): Pick<NoteRow, 'wordsOf'> {
  return span || quote ? { wordsOf: node } : {};
}

function nodesOf(target: NoteTarget): string[] {
  if (target.kind === 'clause') return [target.node];
  return target.clause ? [target.clause.node] : [];
}
