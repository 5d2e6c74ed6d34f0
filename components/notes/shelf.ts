import type { Grouping, NoteGroup } from '../../core/notes/group-notes.ts';
import type { Note } from '../../core/notes/note.ts';
import type { NoteQuery } from '../../core/notes/search/note-query.ts';
import type { Span } from '../../core/notes/target.ts';
import type { ClausePlace, Standing } from './listed-note.ts';

/** All notes that are known, and what is asked of them. */
export interface Shelf {
  readonly get: (id: string) => Note | undefined;
  readonly find: (query: NoteQuery) => readonly Note[];
  readonly group: (notes: readonly Note[], by: Grouping) => readonly NoteGroup[];
  /** Where typed words stand in a text. */
  readonly marks: (text: string, typed: string) => readonly Span[];
  /** Whether all notes are here; the newest come first. */
  readonly isComplete: boolean;
  readonly count: number;
  readonly trashed: number;
  /** Ids of those written in two places. */
  readonly conflicts: ReadonlySet<string>;
  /** Most used first. */
  readonly tags: readonly string[];
  /** Of notes on pages, as far as is known. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Ids of those of the page in the panel's tab; undefined where there is no such page. */
  readonly here: ReadonlySet<string> | undefined;
  readonly clauseOf: (node: string) => ClausePlace | undefined;
  /** The words of a clause, for its dossier. */
  readonly textOf: (node: string) => string | undefined;
}
