import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Meeting } from '../../core/notes/meeting.ts';
import type { HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Proposal } from '../../core/policy/proposal.ts';
import type { SiteChoice } from '../../core/settings/site-choice.ts';
import type { DeclinedReprint } from './declined.ts';
import { type NoteRow, noteRow } from './note-row.ts';
import { inOwnVersion } from './own-version.ts';
import type { Sighting } from './sightings.ts';
import type { SyncRow } from './sync-rows.ts';

/** The settings of the reader, one record; what is in it is read by `readSettings`. */
export interface SettingsRow {
  readonly id: 'reader';
  readonly record: unknown;
}

/** Node, our wording, the page's wording, address. */
export type ProposalRowKey = [node: string, source: string, reading: string, address: string];

export type HiddenRowKey = [node: string, address: string, words: string];

export type MeetingRowKey = [node: string, address: string];

/** A note, and the address of a page. */
export type DeclinedRowKey = [note: string, address: string];

/** How long the browser was in use while notes lay in the trash, see `trash.ts`. */
export interface TrashClockRow {
  readonly id: 'trash';
  /** Milliseconds. */
  readonly lived: number;
  /** Milliseconds since 1970, when it was looked at last. */
  readonly last: number;
}

export type Database = Dexie & {
  sites: EntityTable<SiteChoice, 'host'>;
  proposals: Table<Proposal, ProposalRowKey>;
  hidden: Table<HiddenPassage, HiddenRowKey>;
  settings: EntityTable<SettingsRow, 'id'>;
  notes: EntityTable<NoteRow, 'id'>;
  trashClock: EntityTable<TrashClockRow, 'id'>;
  sightings: EntityTable<Sighting, 'id'>;
  met: Table<Meeting, MeetingRowKey>;
  declined: Table<DeclinedReprint, DeclinedRowKey>;
  sync: EntityTable<SyncRow, 'id'>;
};

export const DATABASE = 'meipi';

/** The reader's database, in the extension's own origin; opened by the background only. */
export function openDatabase(factory: IDBFactory | undefined = globalThis.indexedDB): Database {
  const database = new Dexie(DATABASE, {
    // A save that was acknowledged is on the disk: Chromium's default waits for the system to write it some time.
    chromeTransactionDurability: 'strict',
    ...(factory && { indexedDB: inOwnVersion(factory), IDBKeyRange }),
  }) as Database;
  // Each version says what it adds to the one before; what was kept under an earlier one stays as it is.
  database.version(1).stores({ sites: 'host' });
  database.version(2).stores({ proposals: '[node+source+reading+address]' });
  database.version(3).stores({ hidden: '[node+address+words], address' });
  database
    .version(4)
    .stores({ settings: 'id' })
    .upgrade(upgrade => upgrade.table('sites').toCollection().modify(giveMode));
  database
    .version(5)
    .stores({ notes: 'id, [order+id], [trashOrder+id], *nodes, address, dirty', trashClock: 'id' });
  database.version(6).stores({ sightings: 'id, kind' });
  database.version(7).stores({ met: '[node+address], [node+last], last, address' });
  database.version(8).stores({ sync: 'id' });
  database
    .version(9)
    .stores({
      notes: 'id, [order+id], [trashOrder+id], *nodes, address, dirty, wordsOf',
      declined: '[note+address], address',
    })
    .upgrade(upgrade => upgrade.table('notes').toCollection().filter(isOnWords).modify(giveWordsOf));
  return database;
}

/** Before the fourth version a site was on or off. */
function giveMode(row: { isOn?: boolean } & Partial<Omit<SiteChoice, 'host'>>): void {
  row.mode = row.isOn ? 'on' : 'off';
  row.coversDomain = false;
  delete row.isOn;
}

/** Before the ninth version nothing told notes on words of a clause from those on the whole. */
function giveWordsOf(row: NoteRow & { wordsOf?: string }): void {
  const { wordsOf } = noteRow(row.record, row);
  if (wordsOf !== undefined) row.wordsOf = wordsOf;
}

function isOnWords(row: NoteRow): boolean {
  return noteRow(row.record, row).wordsOf !== undefined;
}
