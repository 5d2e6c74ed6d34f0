import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { writeSyncCode } from '../../../core/sync/sync-code.ts';
import { median } from '../measure/median.ts';
import { MOST_FOR_FIRST_SYNC, MOST_FOR_IDLE_SYNC, MOST_UP } from '../reach.ts';
import { bounded, decimal, type Table, thousands } from '../report/table.ts';
import { type FolderServer, openFolderServer } from '../sync/folder-server.ts';
import { type MeasuredBrowser, openMeasuredBrowser } from '../sync/measured-browser.ts';
import type { Run } from './run.ts';

/** Times that a small sync is made; the first two are not counted. */
const ROUNDS = 22;

const NOTHING_NEW = 'nothing new';

/** How long a sync takes, and what goes over the network. */
export async function measureSync({ plan, say }: Run): Promise<Table[]> {
  const rows: string[][] = [];
  const { notes, longest } = plan.synced;
  for (const characters of longest) {
    say(`${thousands(notes)} notes of ${thousands(characters)} characters at most`);
    rows.push(...(await rowsOf(notes, characters, plan.seed)));
  }
  return [
    {
      title: 'Sync',
      notes: [
        'The engine with its WebDAV client against a server on the loopback in the same process, whose work is counted too. The database is in memory and in JavaScript: a browser’s own is faster, and waits for its disk.',
        `To reach: a first sync in ≤ ${MOST_FOR_FIRST_SYNC} ms with ≤ ${decimal(MOST_UP / 1e6)} MB up; one with nothing new in one request and ≤ ${MOST_FOR_IDLE_SYNC} ms of the processor. Small ones are the median of ${ROUNDS - 2}. So many notes of so many characters at most; half of them are on a page, with a quote and its title.`,
      ],
      columns: ['sync', 'ms', 'CPU ms', 'requests', 'MB up', 'MB down'],
      rows,
    },
  ];
}

async function rowsOf(count: number, longest: number, seed: number): Promise<string[][]> {
  const server = await openFolderServer();
  const code = writeSyncCode(crypto.getRandomValues(new Uint8Array(16)));
  const [one, two] = [
    await openMeasuredBrowser(new IDBFactory(), server.address, code),
    await openMeasuredBrowser(new IDBFactory(), server.address, code),
  ];
  await one.fill(count, longest, seed);
  const name = `${thousands(count)} of ${thousands(longest)}`;
  const up = await measured(one, server);
  const down = await measured(two, server);
  if ((await two.count()) !== count) throw new Error('notes are missing');
  // What was sent is taken for there once it is listed.
  await one.sync();
  const idle = await repeated(one, server);
  const edited = await repeated(one, server, () => one.edit());
  await server.close();
  return [
    rowOf(`first, ${name}, up`, [up], MOST_FOR_FIRST_SYNC),
    rowOf(`first, ${name}, down`, [down], MOST_FOR_FIRST_SYNC),
    rowOf(NOTHING_NEW, idle),
    rowOf('one edit', edited),
  ];
}

interface Figures {
  readonly wall: number;
  readonly spent: number;
  readonly requests: number;
  readonly up: number;
  readonly down: number;
}

async function measured(browser: MeasuredBrowser, server: FolderServer): Promise<Figures> {
  server.counts();
  const [start, before] = [performance.now(), process.cpuUsage()];
  await browser.sync();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, spent: (user + system) / 1000, ...server.counts() };
}

async function repeated(
  browser: MeasuredBrowser,
  server: FolderServer,
  prepare: () => Promise<void> = async () => undefined,
): Promise<Figures[]> {
  const all: Figures[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await prepare();
    all.push(await measured(browser, server));
  }
  return all.slice(2);
}

function rowOf(name: string, all: readonly Figures[], mostWall?: number): string[] {
  const typical = (of: (one: Figures) => number) => median(all.map(of));
  const isIdle = name === NOTHING_NEW;
  return [
    name,
    bounded(
      typical(({ wall }) => wall),
      mostWall,
      decimal,
    ),
    bounded(
      typical(({ spent }) => spent),
      isIdle ? MOST_FOR_IDLE_SYNC : undefined,
      decimal,
    ),
    bounded(
      typical(({ requests }) => requests),
      isIdle ? 1 : undefined,
      String,
    ),
    bounded(typical(({ up }) => up) / 1e6, MOST_UP / 1e6, megabytes),
    megabytes(typical(({ down }) => down) / 1e6),
  ];
}

function megabytes(value: number): string {
  return value.toFixed(3);
}
