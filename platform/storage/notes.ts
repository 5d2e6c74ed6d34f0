import type { NoteRecord } from '../../core/notes/record.ts';
import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { joinRows } from './join-rows.ts';
import { type NoteRow, noteRow } from './note-row.ts';
import { whenOpen } from './opened.ts';

/** Where a list goes on: as the row before has it. */
export type NotesPlace = readonly [order: number, id: string];

export interface NotesPage {
  readonly records: readonly NoteRecord[];
  /** Where the next page begins; undefined where there is none. */
  readonly next?: NotesPlace;
}

/** How many of the records that came were new, brought something new, or nothing. */
export interface Joined {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

export type NotesList = 'shown' | 'trash';

/**
 * The notes of the reader. Each answer to a change comes once it is on the disk; all of one change is kept or nothing. Where
 * it cannot be kept it fails as `refusal` and `whenOpen` say.
 */
export interface NotesStore {
  /** Newest first, `most` of them behind a place. */
  list(which: NotesList, most: number, behind?: NotesPlace): Promise<Result<NotesPage>>;
  /** How many there are; of ten thousand the browser takes some hundred milliseconds to tell. */
  totals(): Promise<Result<Record<NotesList, number>>>;
  one(id: string): Promise<Result<NoteRecord | undefined>>;
  /** Those of these notes that are there; of all, `most` behind an id, in the order of ids, the purged ones too. */
  records(ids: readonly string[]): Promise<Result<NoteRecord[]>>;
  allRecords(most: number, behind?: string): Promise<Result<NoteRecord[]>>;
  ofNode(node: string): Promise<Result<NoteRecord[]>>;
  /** @param address As `noteAddress` writes it. */
  ofPage(address: string): Promise<Result<NoteRecord[]>>;
  /** How many notes there are on each of these nodes; none is left out. */
  countsOf(nodes: readonly string[]): Promise<Result<Record<string, number>>>;
  /** Whether there is any note on this page, or on anything in these documents. */
  isAny(address: string, documents: readonly string[]): Promise<Result<boolean>>;
  /** The ids of the notes on each of these nodes and on what stands in it; nodes without any are left out. */
  idsOn(nodes: readonly string[]): Promise<Result<Record<string, string[]>>>;
  /** The notes on some words of any of these nodes, of what stands in them, or of what they stand in. */
  onWordsOf(nodes: readonly string[]): Promise<Result<NoteRecord[]>>;
  /** Changes notes; those that are not there are left out. Answers their records as they are now. */
  change(ids: readonly string[], change: (record: NoteRecord) => NoteRecord): Promise<Result<NoteRecord[]>>;
  /** Joins records with what is there. */
  join(records: readonly NoteRecord[]): Promise<Result<Joined>>;
}

/** @param mintMark Another mark for each save that is to be published. */
export function createNotes(database: Database, mintMark: () => string): NotesStore {
  const { notes } = database;
  const read = <T>(work: () => PromiseLike<T>) => whenOpen(database, work);
  /** One transaction, so that a save and its mark are kept together. */
  const write = <T>(work: () => Promise<T>) => read(() => database.transaction('rw', notes, work));
  const recordsOf = (rows: readonly (NoteRow | undefined)[]) => rows.flatMap(row => row?.record ?? []);
  return {
    list: (which, most, behind) =>
      read(async () => {
        const key = which === 'shown' ? 'order' : 'trashOrder';
        const index = `[${key}+id]`;
        const from = behind ? notes.where(index).above([...behind]) : notes.orderBy(index);
        const rows = await from.limit(most).toArray();
        const last = rows.at(-1);
        const next: NotesPlace | undefined = last && rows.length === most ? [last[key]!, last.id] : undefined;
        return { records: recordsOf(rows), ...(next && { next }) };
      }),
    totals: () =>
      read(async () => ({
        shown: await notes.orderBy('[order+id]').count(),
        trash: await notes.orderBy('[trashOrder+id]').count(),
      })),
    one: id => read(async () => (await notes.get(id))?.record),
    records: ids => read(async () => recordsOf(await notes.bulkGet([...ids]))),
    allRecords: (most, behind) =>
      read(async () => {
        const rows = behind === undefined ? notes.orderBy('id') : notes.where('id').above(behind);
        return recordsOf(await rows.limit(most).toArray());
      }),
    ofNode: node => read(async () => recordsOf(await notes.where('nodes').equals(node).toArray())),
    ofPage: address => read(async () => recordsOf(await notes.where('address').equals(address).toArray())),
    countsOf: nodes =>
      read(() =>
        database.transaction('r', notes, async () => {
          const counts = nodes.map(async node => [node, await notes.where('nodes').equals(node).count()]);
          return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
        }),
      ),
    isAny: (address, documents) =>
      read(() =>
        database.transaction('r', notes, async () => {
          if ((await notes.where('address').equals(address).limit(1).count()) > 0) return true;
          if (documents.length === 0) return false;
          const within = documents.map(document => `${document}#`);
          return (await notes.where('nodes').startsWithAnyOf(within).limit(1).count()) > 0;
        }),
      ),
    idsOn: nodes =>
      read(() =>
        database.transaction('r', notes, async () => {
          const on = async (node: string) => {
            const [own, within] = await Promise.all([
              notes.where('nodes').equals(node).primaryKeys(),
              notes.where('nodes').startsWith(`${node}__`).primaryKeys(),
            ]);
            return [node, [...new Set([...own, ...within])]] as [string, string[]];
          };
          const all = await Promise.all([...new Set(nodes)].map(on));
          return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
        }),
      ),
    onWordsOf: nodes =>
      read(async () => {
        if (nodes.length === 0) return [];
        const around = [...new Set(nodes.flatMap(node => [node, ...outerNodes(node)]))];
        const within = [...new Set(nodes.map(node => `${node}__`))];
        const rows = notes.where('wordsOf').anyOf(around).or('wordsOf').startsWithAnyOf(within);
        return recordsOf(await rows.toArray());
      }),
    change: (ids, change) =>
      write(async () => {
        const before = (await notes.bulkGet([...new Set(ids)])).flatMap(row => row ?? []);
        const rows = before.map(row => {
          const record = change(row.record);
          return record === row.record ? row : noteRow(record, row, mintMark());
        });
        await notes.bulkPut(rows.filter((row, at) => row !== before[at]));
        return recordsOf(rows);
      }),
    join: records =>
      write(async () => {
        const joined = await joinRows(notes, records, mintMark);
        const added = joined.filter(({ before }) => !before).length;
        return { added, changed: joined.length - added, same: records.length - joined.length };
      }),
  };
}

/** What a node stands in: of `a#sec_1__cl_2`, `a#sec_1`. */
function outerNodes(node: string): string[] {
  const steps = node.split('__');
  return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('__'));
}
