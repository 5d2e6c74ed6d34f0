import { beforeEach, describe, expect, it, vi } from 'vitest';
import { removeNote } from '../../../core/notes/save-note.ts';
import { success } from '../../../core/result.ts';
import { createSyncing } from '../../../entrypoints/background/syncing.ts';
import type { Request } from '../../../platform/messaging/protocol.ts';
import {
  type SyncProtocol,
  type SyncState,
  syncProtocol,
} from '../../../platform/messaging/sync-protocol.ts';
import { createSyncBudget } from '../../../platform/storage/sync-budget.ts';
import { createSyncDeletions } from '../../../platform/storage/sync-deletions.ts';
import { createSyncStanding } from '../../../platform/storage/sync-standing.ts';
import { checkConnection } from '../../../platform/sync/webdav/check-connection.ts';
import { idsOf, noteId, pen } from '../../core/notes/small-notes.ts';
import { MemoryFolder } from '../../platform/sync/memory-folder.ts';
import { CODE, OTHER_CODE, SmallBrowser, START } from '../../platform/sync/small-browser.ts';

const NOWHERE = { url: undefined, page: undefined, tab: undefined, frame: undefined, window: undefined };
const ACCESS = { address: 'dav.example/notes', user: 'reader', password: 'secret', isLocal: false };
const FOLDER = 'https://dav.example/notes/';

let folder: MemoryFolder;
let one: SmallBrowser;
let isPermitted: boolean;
const follow = vi.fn(async () => undefined);
const awake = vi.fn(async () => undefined);
const restore = vi.fn(async (ids: readonly string[]) => success(ids.length));
const [tried, leave, changed] = [vi.fn(), vi.fn(async () => undefined), vi.fn()];

/** How a view asks a browser's background. */
function asking(browser: SmallBrowser) {
  const { database, engine, connections } = browser;
  const handlers = createSyncing({
    ...{ engine, connections, restore, tried, leave, changed, check: checkConnection },
    triggers: { follow, awake } as never,
    budget: createSyncBudget(database),
    deletions: createSyncDeletions(database),
    standing: createSyncStanding(database),
    openRemote: (_, spend) => folder.open(spend),
    isPermitted: async () => isPermitted,
    next: async () => START + 1,
    mintId: () => `server ${Math.random()}`,
    now: () => browser.now,
  });
  return async <Type extends keyof SyncProtocol>(type: Type, request: Request<SyncProtocol, Type>) =>
    await handlers[type](request, NOWHERE);
}

let ask: ReturnType<typeof asking>;

/** Until the sync is over that begins with a connection. */
const rested = (browser = one) => browser.engine.alone(async () => undefined);

async function state(): Promise<SyncState> {
  const answer = await ask('sync-state', {});
  return answer.ok ? answer.value : expect.unreachable();
}

beforeEach(() => {
  folder = new MemoryFolder();
  one = new SmallBrowser(folder);
  ask = asking(one);
  isPermitted = true;
  vi.clearAllMocks();
});

/** Another browser that has synced with the folder already. */
async function another(code = CODE) {
  const browser = new SmallBrowser(folder);
  await browser.connect(code);
  await browser.write(5, '别处');
  await browser.engine.sync();
  folder.verbs();
  return browser;
}

describe('a reader who connects', () => {
  it('a new folder gets a 同步码, and a sync begins', async () => {
    await one.write(1, '甲');
    const connected = await ask('connect-sync', ACCESS);
    expect(connected).toMatchObject({
      value: { connection: { address: FOLDER, user: 'reader', isLocal: false } },
    });
    await vi.waitFor(async () => expect((await state()).last).toEqual({ at: START }));
    expect(folder.verbs()).toEqual(['list', 'list', 'put k-', 'put']);
    const shown = await ask('show-sync-code', {});
    expect(shown).toMatchObject({
      value: { code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}$/) },
    });
    expect(follow).toHaveBeenCalled();
    const { code } = shown.ok ? shown.value : expect.unreachable();
    const two = new SmallBrowser(folder);
    await two.connect(code);
    await two.engine.sync();
    expect(await two.texts()).toEqual(['甲']);
  });

  it('a folder with notes is asked for its 同步码, which may be typed as people do', async () => {
    await another();
    expect(await ask('connect-sync', ACCESS)).toMatchObject({ error: { code: 'sync-code-needed' } });
    expect(await ask('connect-sync', { ...ACCESS, code: OTHER_CODE })).toMatchObject({
      error: { code: 'sync-code-other' },
    });
    expect(await ask('connect-sync', { ...ACCESS, code: 'x' })).toMatchObject({
      error: { code: 'sync-code-length' },
    });
    expect(folder.verbs()).toEqual(['list', 'list']);
    expect(await state()).toEqual({
      hasCode: false,
      unpublished: 0,
      unread: { broken: 0, newer: 0, foreign: 0 },
    });
    const typed = CODE.toLowerCase().replaceAll('-', ' ');
    expect(await ask('connect-sync', { ...ACCESS, code: typed })).toMatchObject({ ok: true });
    await vi.waitFor(async () => expect(await one.texts()).toEqual(['别处']));
    expect(await ask('show-sync-code', {})).toEqual(success({ code: CODE }));
  });

  it('again to a folder whose code is known here need not type it', async () => {
    await another();
    await ask('connect-sync', { ...ACCESS, code: CODE });
    await ask('disconnect-sync', {});
    expect(await state()).toMatchObject({ hasCode: true });
    expect(await state()).not.toHaveProperty('connection');
    expect(leave.mock.calls).toEqual([[FOLDER]]);
    expect(await ask('connect-sync', ACCESS)).toMatchObject({ ok: true });
    await rested();
  });

  it.each([
    ['with no address of the web', { ...ACCESS, address: '我的文件夹 一' }, 'address-unreadable'],
    [
      'over plain http to the internet',
      { ...ACCESS, address: 'http://dav.example/notes' },
      'address-insecure',
    ],
  ])('%s makes no request', async (_, access, code) => {
    expect(await ask('connect-sync', access)).toMatchObject({ error: { code } });
    expect(await ask('test-connection', access)).toMatchObject({ error: { code } });
    expect(folder.asked).toEqual([]);
  });

  it('without the browser’s permission makes no request, and keeps nothing', async () => {
    isPermitted = false;
    expect(await ask('connect-sync', ACCESS)).toMatchObject({ error: { code: 'remote-permission' } });
    expect(folder.asked).toEqual([]);
    expect(await state()).toMatchObject({ hasCode: false });
  });

  it('to a server that refuses keeps nothing', async () => {
    folder.fault = () => ({ code: 'remote-unauthorised' });
    expect(await ask('connect-sync', ACCESS)).toMatchObject({ error: { code: 'remote-unauthorised' } });
    expect(await one.connections.read()).toEqual(success(undefined));
  });
});

describe('a test of the connection', () => {
  it.each([
    ['new', undefined, undefined],
    ['known', CODE, CODE],
    ['other', OTHER_CODE, CODE],
    ['other', OTHER_CODE, undefined],
  ])('says what the folder is, %s, and leaves it as it was', async (is, inUse, code) => {
    if (inUse) await another(inUse);
    const before = new Map(folder.files);
    expect(await ask('test-connection', { ...ACCESS, ...(code && { code }) })).toEqual(success(is));
    expect(folder.files).toEqual(before);
    expect(await one.connections.read()).toEqual(success(undefined));
    expect(tried.mock.calls).toEqual([[FOLDER]]);
  });

  it('says why it does not go', async () => {
    folder.fault = what => (what.startsWith('put') ? { code: 'remote-forbidden' } : undefined);
    expect(await ask('test-connection', ACCESS)).toMatchObject({ error: { code: 'remote-forbidden' } });
  });
});

describe('the state of the sync', () => {
  it('says when the last one was, when the next is, and until when none can be', async () => {
    await one.connect();
    folder.fault = () => ({ code: 'remote-throttled' });
    expect(await ask('sync-now', {})).toMatchObject({ error: { code: 'remote-throttled' } });
    const shown = await state();
    expect(shown).toMatchObject({
      last: { at: START, code: 'remote-throttled' },
      next: START + 1,
      waitsUntil: START + 30 * 60_000,
    });
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(JSON.stringify(shown)).not.toContain(CODE);
  });

  it('is what the protocol promises, whatever it is', async () => {
    const { parse } = await import('valibot');
    const states = [await state()];
    await one.connect();
    await one.write(1, '甲');
    states.push(await state());
    await ask('sync-now', {});
    states.push(await state());
    for (const shown of states) parse(syncProtocol['sync-state'].response, JSON.parse(JSON.stringify(shown)));
    expect(states.map(({ unpublished }) => unpublished)).toEqual([0, 1, 0]);
  });

  it('asks for a sync when a view is come to', async () => {
    await ask('view-focused', {});
    expect(awake).toHaveBeenCalledTimes(1);
  });
});

describe('notes that another browser deleted', () => {
  it('are offered back, taken back by one word or left in the trash by another', async () => {
    const two = await another();
    for (let at = 10; at < 40; at++) await two.write(at, String(at));
    await one.connect();
    for (const browser of [two, one]) await browser.engine.sync();
    const ids = Array.from({ length: 25 }, (_, at) => noteId(10 + at));
    const remove = () =>
      two.notes.change(ids, record => removeNote(record, idsOf(record), pen(record.id.slice(-5), START)));
    await remove();
    for (const browser of [two, one]) await browser.engine.sync();
    expect(await state()).toMatchObject({ deletion: { at: START, count: 25 } });
    expect(await ask('undo-deletion', {})).toEqual(success(25));
    expect(restore.mock.calls[0]![0].toSorted()).toEqual(ids);
    expect(await state()).not.toHaveProperty('deletion');
    expect(await ask('undo-deletion', {})).toEqual(success(0));
  });

  it('are offered no more once that was accepted', async () => {
    await one.write(1, '甲');
    await one.notes.change([noteId(1)], record => removeNote(record, idsOf(record), pen('d', START)));
    await one.connect();
    await one.database.sync.put({
      id: 'deletion',
      value: { arriving: [], offered: { at: START, ids: [noteId(1)] } },
    });
    expect(await state()).toMatchObject({ deletion: { count: 1 } });
    await ask('accept-deletion', {});
    expect(await state()).not.toHaveProperty('deletion');
  });
});

describe('a reader who has connected nothing', () => {
  it('has no code to see and no sync to make, and no request is made', async () => {
    expect(await ask('show-sync-code', {})).toMatchObject({ error: { code: 'sync-off' } });
    expect(await ask('sync-now', {})).toMatchObject({ error: { code: 'sync-off' } });
    expect(await ask('tidy-server', {})).toMatchObject({ error: { code: 'sync-off' } });
    expect(folder.asked).toEqual([]);
  });
});
