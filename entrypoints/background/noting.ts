import { LONGEST_NOTE } from '../../core/notes/bounds.ts';
import { join } from '../../core/notes/join.ts';
import type { Note } from '../../core/notes/note.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { noteOf } from '../../core/notes/note-of.ts';
import { readRecord, writeRecord } from '../../core/notes/read-record.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { createNote, type Pen, removeNote, restoreNote, saveNote } from '../../core/notes/save-note.ts';
import type { NoteTarget } from '../../core/notes/target.ts';
import { failure, type Result, success } from '../../core/result.ts';
import type { NotesProtocol, ShownNote } from '../../platform/messaging/notes-protocol.ts';
import type { Handlers } from '../../platform/messaging/serve.ts';
import type { NotesStore } from '../../platform/storage/notes.ts';
import type { Persistence } from '../../platform/storage/persistence.ts';
import type { Trash } from '../../platform/storage/trash.ts';

interface Surroundings {
  now(): number;
  mintId(): string;
  persistence(): Promise<Persistence>;
  /**
   * @param ids Which notes are others than before; undefined where all may be.
   * @param areWordsOnly where they stand as they stood, in their colours: pages need not know.
   */
  changed(ids?: readonly string[], areWordsOnly?: boolean): void;
}

/** Answers our views what they ask about notes; whoever shows notes is told when there are others. */
export function createNoting(notes: NotesStore, trash: Trash, around: Surroundings): Handlers<NotesProtocol> {
  const pen = (): Pen => ({ now: around.now(), mintId: around.mintId });
  /** Says so once it is kept. */
  const change = async (ids: readonly string[], work: (record: NoteRecord) => NoteRecord) => {
    const before = new Map<string, NoteRecord>();
    const done = await notes.change(ids, record => {
      before.set(record.id, record);
      return work(record);
    });
    if (!done.ok) return done;
    const others = done.value.filter(record => record !== before.get(record.id));
    const areWordsOnly = others.every(record => isMarkedAlike(record, before.get(record.id)!));
    const changed = others.map(({ id }) => id);
    if (changed.length > 0) around.changed(changed, areWordsOnly);
    return success({ records: done.value, changed });
  };
  /** What was on the list when its reader chose: all that is there, as lists are told of each change. */
  const changeWhole = async (
    ids: readonly string[],
    work: (record: NoteRecord, seen: string[]) => NoteRecord,
  ): Promise<Result<string[]>> => {
    const done = await change(ids, record => work(record, idsOf(record)));
    return done.ok ? success(done.value.changed) : done;
  };
  const counted = (done: Result<readonly string[]>) => (done.ok ? success(done.value.length) : done);
  return {
    'list-notes': async ({ which, most, behind }) => {
      const page = await notes.list(which, most, behind);
      if (!page.ok) return page;
      const { records, next } = page.value;
      return success({
        notes: shown(records),
        ...(next && { next: [...next] as [number, string] }),
      });
    },
    'total-notes': () => notes.totals(),
    'read-note': async ({ id }) => {
      const record = await notes.one(id);
      return record.ok ? success((record.value && shownNote(record.value)) ?? null) : record;
    },
    'create-note': async ({ id, fields }) => {
      if (fields.text.length > LONGEST_NOTE) return failure('note-too-long');
      const target = withAddress(fields.target);
      const record = createNote(id, { ...fields, target }, pen());
      const known = await notes.one(id);
      if (!known.ok) return known;
      // It was asked for before, and the answer did not arrive.
      if (known.value && isMadeOf(known.value, record)) return answer(known.value);
      const kept = await notes.join([record]);
      if (!kept.ok) return kept;
      around.changed([id]);
      return answer(known.value ? join(known.value, record) : record);
    },
    'save-note': async ({ id, changes, seen }) => {
      if ((changes.text?.length ?? 0) > LONGEST_NOTE) return failure('note-too-long');
      const { target, ...others } = changes;
      const set = { ...others, ...(target && { target: withAddress(target) }) };
      const done = await change([id], record => saveNote(record, set, seen, pen()));
      return done.ok ? answer(done.value.records[0]) : done;
    },
    'delete-notes': async ({ ids }) =>
      counted(
        await changeWhole(ids, (record, seen) =>
          isInTrash(record) ? record : removeNote(record, seen, pen()),
        ),
      ),
    'restore-notes': async ({ ids }) =>
      counted(
        await changeWhole(ids, (record, seen) =>
          isInTrash(record) ? restoreNote(record, seen, pen()) : record,
        ),
      ),
    'tag-notes': ({ ids, add, remove }) =>
      changeWhole(ids, (record, seen) => {
        const note = noteOf(record);
        if (!note || note.deleted !== undefined) return record;
        const tags = new Set([...note.tags, ...add]);
        for (const name of remove) tags.delete(name);
        return saveNote(record, { tags: [...tags] }, seen, pen());
      }),
    'purge-notes': async ({ ids }) => {
      const purged = await trash.purge(ids);
      if (purged.ok && purged.value > 0) around.changed(ids);
      return purged;
    },
    'notes-of-node': async ({ node }) => listed(await notes.ofNode(node)),
    'notes-of-page': async ({ address }) => listed(await notes.ofPage(noteAddress(address))),
    'count-notes': ({ nodes }) => notes.countsOf(nodes),
    'import-records': async ({ records }) => {
      const read = records.map(readRecord);
      const joined = await notes.join(read.flatMap(one => (one.ok ? [one.value] : [])));
      if (!joined.ok) return joined;
      const { added, changed } = joined.value;
      if (added + changed > 0) around.changed();
      const refused = read.flatMap((one, at) => (one.ok ? [] : [{ at, code: one.error.code }]));
      return success({ ...joined.value, refused });
    },
    'export-records': async ({ ids, most, behind }) => {
      const records = ids ? await notes.records(ids) : await notes.allRecords(most, behind);
      if (!records.ok) return records;
      const last = ids || records.value.length < most ? undefined : records.value.at(-1)?.id;
      return success({
        records: records.value.map(record => ({ ...writeRecord(record), id: record.id })),
        ...(last && { next: last }),
      });
    },
    'notes-storage': async () => {
      const isOpen = await notes.one('');
      return isOpen.ok ? success({ persistence: await around.persistence() }) : isOpen;
    },
  };
}

function answer(record: NoteRecord | undefined): Result<ShownNote> {
  const note = record && shownNote(record);
  return note ? success(note) : failure('note-gone');
}

function shownNote(record: NoteRecord): ShownNote | undefined {
  const note = noteOf(record);
  return note && { note: mutable(note), seen: idsOf(record) };
}

function listed(records: Result<NoteRecord[]>): Result<ShownNote['note'][]> {
  return records.ok ? success(shown(records.value)) : records;
}

function shown(records: readonly NoteRecord[]): ShownNote['note'][] {
  return records.flatMap(record => noteOf(record) ?? []).map(mutable);
}

/** What travels is a copy. */
function mutable(note: Note): ShownNote['note'] {
  return { ...note, texts: note.texts.map(text => ({ ...text })), tags: [...note.tags] };
}

/** Whether pages show a note as they showed it. */
function isMarkedAlike(one: NoteRecord, other: NoteRecord): boolean {
  return markedAs(one) === markedAs(other);
}

function markedAs(record: NoteRecord): string {
  const { colour, target, deleted } = noteOf(record) ?? {};
  return JSON.stringify([colour, target, deleted !== undefined]);
}

function isInTrash(record: NoteRecord): boolean {
  return noteOf(record)?.deleted !== undefined;
}

/** Whether a note of this id says already what is to be made. */
function isMadeOf(known: NoteRecord, made: NoteRecord): boolean {
  return textsOf(known) === textsOf(made);
}

function textsOf(record: NoteRecord): string {
  return JSON.stringify(noteOf(record)?.texts.map(({ value }) => value));
}

/** By which it is found again, in whichever writing it came. */
function withAddress(target: NoteTarget): NoteTarget {
  return target.kind === 'page' ? { ...target, address: noteAddress(target.address) } : target;
}

function idsOf({ versions }: NoteRecord): string[] {
  return versions.map(({ id }) => id);
}
