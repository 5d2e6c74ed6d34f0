import * as v from 'valibot';
import { NOTE_ID, VERSION_ID } from '../../core/notes/bounds.ts';
import { noteChanges, noteColour, noteFields, noteType, tagNames } from '../../core/notes/fields.ts';
import { targetSchema } from '../../core/notes/target.ts';
import { id as node, offset, type Protocol, text } from './protocol.ts';

/** Notes, records or nodes in one message. */
const MOST_AT_ONCE = 10_000;

const noteId = v.pipe(v.string(), v.regex(NOTE_ID));
const noteIds = v.pipe(v.array(noteId), v.maxLength(MOST_AT_ONCE));
const most = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_AT_ONCE));
const seen = v.pipe(v.array(v.pipe(v.string(), v.regex(VERSION_ID))), v.maxLength(MOST_AT_ONCE));
const time = v.number();

/** As long as a message may be; what is too long for a note is said by its own name. */
const anyText = { text };

/** See `Note`. */
const noteSchema = v.object({
  id: noteId,
  texts: v.array(v.object({ version: v.string(), value: v.string(), time })),
  colour: noteColour,
  type: v.exactOptional(noteType),
  tags: v.array(v.string()),
  target: targetSchema,
  created: time,
  changed: time,
  deleted: v.exactOptional(time),
  isDeletedElsewhere: v.boolean(),
});

/** A note to write on: `seen` goes back with what is written, so that what somebody else writes meanwhile is not superseded. */
export const shownNote = v.object({ note: noteSchema, seen });

const place = v.strictTuple([v.number(), noteId]);

/** A record as `writeRecord` writes it and `readRecord` reads it. */
const record = v.looseObject({ id: v.string() });

/**
 * The reader's notes, for our own views: what a note says never enters a page. What is changed is on the disk when it is
 * answered; asked again, as after a background that was ended in between, each comes to the same.
 */
export const notesProtocol = {
  /** Newest first, by when they were changed, in the trash by when they were deleted; `behind` is the `next` of a page before. */
  'list-notes': {
    from: ['view'],
    request: v.object({ which: v.picklist(['shown', 'trash']), most, behind: v.exactOptional(place) }),
    response: v.object({ notes: v.array(noteSchema), next: v.exactOptional(place) }),
  },
  /** How many notes there are, and in the trash; it takes longer than the first page of a list. */
  'total-notes': {
    from: ['view'],
    request: v.object({}),
    response: v.object({ shown: offset, trash: offset }),
  },
  /** Null where it is not there, or was purged. */
  'read-note': { from: ['view'], request: v.object({ id: noteId }), response: v.nullable(shownNote) },
  /** `id` is made by the view (`newNoteId`), so that asking a second time makes no second note. */
  'create-note': {
    from: ['view'],
    request: v.object({ id: noteId, fields: v.object({ ...noteFields.entries, ...anyText }) }),
    response: shownNote,
  },
  /** Fails with `note-gone` where it is not there. Of two texts that were both seen, the one given is kept. */
  'save-note': {
    from: ['view'],
    request: v.object({
      id: noteId,
      changes: v.object({ ...noteChanges.entries, text: v.exactOptional(text) }),
      seen,
    }),
    response: shownNote,
  },
  /** Puts notes into the trash, or takes them out; answers how many are there. */
  'delete-notes': { from: ['view'], request: v.object({ ids: noteIds }), response: offset },
  'restore-notes': { from: ['view'], request: v.object({ ids: noteIds }), response: offset },
  /** Gives notes these tags and takes those away; answers which notes have others than before. */
  'tag-notes': {
    from: ['view'],
    request: v.object({ ids: noteIds, add: tagNames, remove: tagNames }),
    response: v.array(noteId),
  },
  /** Purges these of the trash, or without `ids` all of it; answers how many. There is no way back. */
  'purge-notes': {
    from: ['view'],
    request: v.object({ ids: v.exactOptional(noteIds) }),
    response: offset,
  },
  'notes-of-node': { from: ['view'], request: v.object({ node }), response: v.array(noteSchema) },
  /** `address` in any writing. */
  'notes-of-page': {
    from: ['view'],
    request: v.object({ address: v.string() }),
    response: v.array(noteSchema),
  },
  /** How many notes there are on each of these nodes. */
  'count-notes': {
    from: ['view'],
    request: v.object({ nodes: v.pipe(v.array(node), v.maxLength(MOST_AT_ONCE)) }),
    response: v.record(v.string(), offset),
  },
  /** Joins records with what is there. Those that cannot be read are left out: `at` says which, `code` why. */
  'import-records': {
    from: ['view'],
    request: v.object({ records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_AT_ONCE)) }),
    response: v.object({
      added: offset,
      changed: offset,
      same: offset,
      refused: v.array(v.object({ at: offset, code: v.string() })),
    }),
  },
  /** The records of these notes, or without `ids` of all, purged ones too, by id; `behind` is the `next` of a page before. */
  'export-records': {
    from: ['view'],
    request: v.object({
      ids: v.exactOptional(noteIds),
      most,
      behind: v.exactOptional(noteId),
    }),
    response: v.object({ records: v.array(record), next: v.exactOptional(noteId) }),
  },
  /** Whether the browser promises to keep what is stored. Fails where the database does not open, with the code that says why. */
  'notes-storage': {
    from: ['view'],
    request: v.object({}),
    response: v.object({ persistence: v.picklist(['persistent', 'may-be-evicted', 'unknown']) }),
  },
} as const satisfies Protocol;

export type NotesProtocol = typeof notesProtocol;
export type ShownNote = v.InferOutput<typeof shownNote>;
