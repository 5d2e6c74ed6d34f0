import { beforeEach, describe, expect, it } from 'vitest';
import { createNotes } from '../../../platform/storage/notes.ts';
import { createSyncConnections } from '../../../platform/storage/sync-connections.ts';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { noteId, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

const [CODE, OTHER] = ['first', 'second'];
const ACCESS = { address: 'https://dav.example/notes/', user: 'reader', password: 'secret', isLocal: false };

const connections = () => createSyncConnections(woken());

async function read() {
  const connected = await connections().read();
  return connected.ok ? connected.value : expect.unreachable();
}

async function replica(server: string) {
  const kept = await createSyncReplica(woken(), server, '0.1.0').read();
  return kept.ok ? kept.value : expect.unreachable();
}

beforeEach(async () => {
  await createNotes(woken(), () => 'mark').join([smallRecord()]);
});

describe('a connection', () => {
  it('is there when the background wakes again, and all notes are to be published', async () => {
    expect(await read()).toBeUndefined();
    await connections().connect(ACCESS, CODE, 'one');
    expect(await read()).toEqual({ ...ACCESS, server: 'one', isAtHome: false, codes: [CODE] });
    expect((await replica('one')).owed).toEqual({ ids: [noteId(1)], replaces: [] });
  });

  it('to the same folder with another password knows what it knew', async () => {
    await connections().connect(ACCESS, CODE, 'one');
    const store = createSyncReplica(woken(), 'one', '0.1.0');
    const { owed: _, ...known } = await replica('one');
    await store.keep(known);
    await store.keepAtHome();
    await connections().connect({ ...ACCESS, password: 'new' }, CODE, 'two');
    expect(await read()).toMatchObject({ server: 'one', password: 'new', isAtHome: true });
    expect(await replica('one')).toEqual(known);
  });

  it.each([
    ['to another folder', { ...ACCESS, address: 'https://dav.example/other/' }, CODE],
    ['of another reader of that server', { ...ACCESS, user: 'other' }, CODE],
    ['by another code', ACCESS, OTHER],
  ])('%s knows nothing of it', async (_, access, code) => {
    await connections().connect(ACCESS, CODE, 'one');
    const { owed: _owed, ...known } = await replica('one');
    await createSyncReplica(woken(), 'one', '0.1.0').keep(known);
    await connections().keepOutcome('one', { at: 1 });
    await connections().connect(access, code, 'two');
    expect(await read()).toMatchObject({ server: 'two', isAtHome: false });
    expect(await read()).not.toHaveProperty('outcome');
    expect((await replica('two')).owed).toEqual({ ids: [noteId(1)], replaces: [] });
  });

  it('remembers how its last sync ended, not how that of another one did', async () => {
    await connections().connect(ACCESS, CODE, 'one');
    await connections().keepOutcome('zero', { at: 1 });
    expect(await read()).not.toHaveProperty('outcome');
    await connections().keepOutcome('one', { at: 2, code: 'remote-full' });
    expect((await read())!.outcome).toEqual({ at: 2, code: 'remote-full' });
  });

  it('that is given up leaves the codes, the last first, and neither address nor password', async () => {
    await connections().connect(ACCESS, CODE, 'one');
    await connections().connect(ACCESS, OTHER, 'two');
    await connections().connect(ACCESS, CODE, 'three');
    await connections().disconnect();
    expect(await read()).toBeUndefined();
    expect(await connections().codes()).toEqual({ ok: true, value: [CODE, OTHER] });
    const rows = JSON.stringify(await woken().sync.toArray());
    expect(rows).not.toContain('secret"');
    expect(rows).not.toContain('dav.example');
  });
});
