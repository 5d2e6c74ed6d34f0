import { Dexie, type EntityTable, type Table } from 'dexie';
import type { HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Proposal } from '../../core/policy/proposal.ts';

/** What the reader chose for one host; a host without a row is on. */
export interface SiteChoice {
  readonly host: string;
  readonly isOn: boolean;
}

/** Node, our wording, the page's wording, address. */
export type ProposalRowKey = [node: string, source: string, reading: string, address: string];

export type HiddenRowKey = [node: string, address: string, words: string];

export type Database = Dexie & {
  sites: EntityTable<SiteChoice, 'host'>;
  proposals: Table<Proposal, ProposalRowKey>;
  hidden: Table<HiddenPassage, HiddenRowKey>;
};

/** The reader's database, in the extension's own origin; opened by the background only. */
export function openDatabase(): Database {
  const database = new Dexie('meipi') as Database;
  // Each version says what it adds to the one before; what was kept under an earlier one stays as it is.
  database.version(1).stores({ sites: 'host' });
  database.version(2).stores({ proposals: '[node+source+reading+address]' });
  database.version(3).stores({ hidden: '[node+address+words], address' });
  return database;
}
