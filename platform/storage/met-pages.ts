import { Dexie } from 'dexie';
import { type Meeting, type MeetingNow, MOST_MET, MOST_OF_NODE } from '../../core/notes/meeting.ts';
import type { Result } from '../../core/result.ts';
import type { Database, MeetingRowKey } from './database.ts';
import { whenOpen } from './opened.ts';

/** On which pages which nodes were met; the oldest go when there are too many. Fails as `whenOpen` says. */
export interface MetPages {
  /** Notes what a page has; of a page that was read before on the same day nothing is written. Answers whether there is news. */
  keep(met: readonly MeetingNow[], now: number): Promise<Result<boolean>>;
  /** Those of a node and of what stands in it. */
  of(node: string): Promise<Result<Meeting[]>>;
  /** Forgets a page for a node and what stands in it; answers what there was. */
  remove(node: string, address: string): Promise<Result<Meeting[]>>;
  restore(meetings: readonly Meeting[]): Promise<Result<null>>;
  /** How many pages are kept, whatever was met on them. */
  count(): Promise<Result<number>>;
  clear(): Promise<Result<null>>;
}

export function createMetPages(database: Database): MetPages {
  const { met } = database;
  const rowsOf = async (node: string) => {
    const [own, below] = [
      [node, Dexie.minKey],
      [`${node}__`, Dexie.minKey],
    ];
    const rows = await Promise.all([
      met.where('[node+address]').between(own, [node, Dexie.maxKey]).toArray(),
      met
        .where('[node+address]')
        .between(below, [`${node}__\uffff`, Dexie.maxKey])
        .toArray(),
    ]);
    return rows.flat();
  };
  const dropOldest = async (nodes: readonly string[]) => {
    for (const node of nodes) {
      const own = met.where('[node+last]').between([node, Dexie.minKey], [node, Dexie.maxKey]);
      const tooMany = (await own.count()) - MOST_OF_NODE;
      if (tooMany > 0) await own.limit(tooMany).delete();
    }
    const tooMany = (await met.count()) - MOST_MET;
    if (tooMany > 0) await met.orderBy('last').limit(tooMany).delete();
  };
  return {
    keep: (seen, now) =>
      whenOpen(database, () =>
        database.transaction('rw', met, async () => {
          const before = await met.bulkGet(seen.map(keyOf));
          const news = seen.flatMap((one, at) => newsOf(one, before[at], now) ?? []);
          if (news.length === 0) return false;
          await met.bulkPut(news);
          await dropOldest(seen.filter((_, at) => !before[at]).map(({ node }) => node));
          return true;
        }),
      ),
    of: node => whenOpen(database, () => database.transaction('r', met, () => rowsOf(node))),
    remove: (node, address) =>
      whenOpen(database, () =>
        database.transaction('rw', met, async () => {
          const gone = (await rowsOf(node)).filter(row => row.address === address);
          await met.bulkDelete(gone.map(keyOf));
          return gone;
        }),
      ),
    restore: meetings => whenOpen(database, () => met.bulkPut(meetings).then(() => null)),
    count: () =>
      whenOpen(database, () =>
        met
          .orderBy('address')
          .uniqueKeys()
          .then(({ length }) => length),
      ),
    clear: () => whenOpen(database, () => met.clear().then(() => null)),
  };
}

function keyOf({ node, address }: MeetingNow): MeetingRowKey {
  return [node, address];
}

/** Nothing on the same day of the reader's, so that a page that changes all the time is written once. */
function newsOf(met: MeetingNow, before: Meeting | undefined, now: number): Meeting | undefined {
  if (before && dayOf(before.last) === dayOf(now)) return undefined;
  return { ...met, first: before?.first ?? now, last: now };
}

function dayOf(time: number): string {
  return new Date(time).toDateString();
}
