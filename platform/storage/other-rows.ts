import { Dexie, type Table } from 'dexie';
import * as v from 'valibot';
import { proposalSchema } from '../../core/policy/proposal.ts';
import { siteChoice } from '../../core/settings/site-choice.ts';
import { KINDS } from '../../core/settings/values.ts';
import type { Database } from './database.ts';
import type { OtherRows } from './restore-journal.ts';

const text = v.string();
const time = v.number();

/** What the reader chose or kept by hand beside their notes; other tables are made again by themselves. */
const ROWS: Readonly<Record<string, v.GenericSchema>> = {
  settings: v.looseObject({ id: v.literal('reader') }),
  sites: siteChoice,
  proposals: proposalSchema,
  hidden: v.looseObject({ node: text, address: text, words: text, text, title: text, date: text }),
  met: v.looseObject({
    node: text,
    address: text,
    title: text,
    kind: v.picklist(KINDS),
    first: time,
    last: time,
  }),
  declined: v.looseObject({ note: text, address: text }),
};

/** Of salvaged rows those that this version knows what to do with. */
export function knownRows(tables: OtherRows): OtherRows {
  const known = Object.entries(ROWS).map(([name, row]) => [
    name,
    (tables[name] ?? []).filter(one => v.is(row, one)),
  ]);
  return Object.fromEntries(known);
}

/** Puts rows where there are none of their keys. */
export async function addMissing(database: Database, others: OtherRows): Promise<void> {
  for (const [name, rows] of Object.entries(knownRows(others))) {
    if (rows.length === 0) continue;
    const table = database.table(name) as Table<unknown>;
    await table.bulkAdd([...rows]).catch(error => {
      // Some are there already, and stay as they are.
      if (!(error instanceof Dexie.BulkError)) throw error;
    });
  }
}
