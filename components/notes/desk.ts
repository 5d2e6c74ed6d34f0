import type { NoteChanges } from '../../core/notes/fields.ts';
import type { Note } from '../../core/notes/note.ts';
import type { ClauseTarget } from '../../core/notes/target.ts';
import type { Result } from '../../core/result.ts';
import type { Reprint } from './listed-note.ts';
import type { NoteDraft } from './note-draft.ts';

/** The files that notes are taken out in. */
export const EXPORT_FORMATS = [
  'json',
  'jsonld',
  'markdown',
  'obsidian',
  'csv',
  'csl',
  'anki',
  'notebook-markdown',
  'notebook-html',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Media type. */
  readonly type: string;
}

/** How far a long work is, in notes. */
export type Progress = (done: number, all: number) => void;

/** What a file would bring, before anything of it is written. */
export interface ImportPreview {
  /** Of the file. */
  readonly name: string;
  readonly fresh: number;
  /** Those that bring something to a note which is there. */
  readonly joined: number;
  /** Those that are there already, as they are. */
  readonly known: number;
  /** What cannot be read: where in the file, from 1, and why, as a failure's code. */
  readonly unreadable: readonly { readonly at: number; readonly code: string }[];
  /** Writes them; answers how many there were. */
  readonly take: (signal: AbortSignal, progress: Progress) => Promise<Result<number>>;
}

/** What can be done to notes, by whoever stores them; each doing says how it went. */
export interface NoteDesk {
  /** In a private window nothing is kept that was not saved on purpose. */
  readonly isPrivate: boolean;
  readonly create: (target: ClauseTarget, draft: NoteDraft) => Promise<Result<Note>>;
  /** By a writer who has seen this note; answers it as the writer sees it then. */
  readonly save: (note: Note, changes: NoteChanges) => Promise<Result<Note>>;
  readonly remove: (notes: readonly Note[]) => Promise<Result<unknown>>;
  readonly restore: (notes: readonly Note[]) => Promise<Result<unknown>>;
  readonly purge: (notes: readonly Note[]) => Promise<Result<unknown>>;
  /** Gives notes a tag or takes it away; answers the ids of those that have others than before. */
  readonly tag: (ids: readonly string[], tag: string, isOn: boolean) => Promise<Result<readonly string[]>>;
  readonly go: (note: Note) => Promise<Result<unknown>>;
  /** Left out where there is no page to look in. */
  readonly findAgain?: (note: Note) => Promise<Result<unknown>>;
  readonly attach?: (note: Note) => Promise<Result<unknown>>;
  /** Leads to where a note's words stand in this page too. */
  readonly showReprint: (reprint: Reprint) => Promise<Result<unknown>>;
  /** Makes another note of one, here; the one that there is stays as it is. */
  readonly noteHere: (reprint: Reprint) => Promise<Result<Note>>;
  /** It is not offered here again. */
  readonly declineReprint: (reprint: Reprint) => Promise<Result<unknown>>;
  /** @param notes all where it is left out, in JSON with the trash. */
  readonly exportAs: (format: ExportFormat, notes?: readonly Note[]) => Promise<Result<ExportedFile>>;
  readonly readImport: (
    file: File,
    signal: AbortSignal,
    progress: Progress,
  ) => Promise<Result<ImportPreview>>;
  /** What was written and could not be stored, by note, until it is; it outlives the view. */
  readonly unsaved: Map<string, NoteDraft>;
}
