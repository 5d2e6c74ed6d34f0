import { Dexie, type EntityTable, type Table } from 'dexie';
import type { HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Proposal } from '../../core/policy/proposal.ts';
import type { SiteChoice } from '../../core/settings/site-choice.ts';

/** The settings of the reader, one record; what is in it is read by `readSettings`. */
export interface SettingsRow {
  readonly id: 'reader';
  readonly record: unknown;
}

/** Node, our wording, the page's wording, address. */
export type ProposalRowKey = [node: string, source: string, reading: string, address: string];

export type HiddenRowKey = [node: string, address: string, words: string];

export type Database = Dexie & {
  sites: EntityTable<SiteChoice, 'host'>;
  proposals: Table<Proposal, ProposalRowKey>;
  hidden: Table<HiddenPassage, HiddenRowKey>;
  settings: EntityTable<SettingsRow, 'id'>;
};

/** The reader's database, in the extension's own origin; opened by the background only. */
export function openDatabase(): Database {
  const database = new Dexie('meipi') as Database;
  // Each version says what it adds to the one before; what was kept under an earlier one stays as it is.
  database.version(1).stores({ sites: 'host' });
  database.version(2).stores({ proposals: '[node+source+reading+address]' });
  database.version(3).stores({ hidden: '[node+address+words], address' });
  database
    .version(4)
    .stores({ settings: 'id' })
    .upgrade(upgrade => upgrade.table('sites').toCollection().modify(giveMode));
  return database;
}

/** Before the fourth version a site was on or off. */
function giveMode(row: { isOn?: boolean } & Partial<Omit<SiteChoice, 'host'>>): void {
  row.mode = row.isOn ? 'on' : 'off';
  row.coversDomain = false;
  delete row.isOn;
}
