import { createNote, saveNote } from '../../../core/notes/save-note.ts';
import { newNoteId, newVersionId } from '../../../platform/random-id.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createNotes } from '../../../platform/storage/notes.ts';
import { createSyncBudget } from '../../../platform/storage/sync-budget.ts';
import { createSyncConnections } from '../../../platform/storage/sync-connections.ts';
import { createSyncDeletions } from '../../../platform/storage/sync-deletions.ts';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { createEngine } from '../../../platform/sync/engine.ts';
import { createWebDavRemote } from '../../../platform/sync/webdav/webdav-remote.ts';
import { syntheticNotes } from '../library/synthetic-notes.ts';

export interface MeasuredBrowser {
  /** Notes as they are made by hand, of this seed, with texts no longer than that. */
  fill(count: number, longest: number, seed: number): Promise<void>;
  /** One save of one note. */
  edit(): Promise<void>;
  sync(): Promise<void>;
  count(): Promise<number>;
}

/** A browser's database and engine, with a disk that is memory; the clock goes on by half an hour for each sync, so that no bound is met. */
export async function openMeasuredBrowser(
  disk: IDBFactory,
  address: string,
  code: string,
): Promise<MeasuredBrowser> {
  const database: Database = openDatabase(disk);
  const notes = createNotes(database, newVersionId);
  const connections = createSyncConnections(database);
  await connections.connect({ address, user: 'reader', password: 'bench', isLocal: true }, code, 'bench');
  let now = Date.now();
  const engine = createEngine({
    connections,
    budget: createSyncBudget(database),
    deletions: createSyncDeletions(database),
    replicaOf: (server, app) => createSyncReplica(database, server, app),
    openRemote: ({ address: folder, ...account }, spend) =>
      createWebDavRemote({ ...account, folder }, { spend }),
    isPermitted: async () => true,
    locks: {
      request: async (_: string, ...more: unknown[]) => (more.at(-1) as (lock: unknown) => unknown)({}),
    } as never,
    keepAwake: () => undefined,
    app: 'bench',
    now: () => now,
    arrived: () => undefined,
    changed: () => undefined,
  });
  let first = '';
  return {
    fill: async (count, longest, seed) => {
      const records = syntheticNotes(count, seed).map(({ texts, colour, type, tags, target, created }) => {
        const fields = {
          text: texts[0]!.value.slice(0, longest),
          colour,
          ...(type && { type }),
          tags: [...tags],
          target,
        };
        return createNote(newNoteId(), fields, { now: created, mintId: newVersionId });
      });
      first = records[0]!.id;
      await notes.join(records);
    },
    edit: async () => {
      const pen = { now, mintId: newVersionId };
      await notes.change([first], record =>
        saveNote(
          record,
          { text: `改于 ${now}` },
          record.versions.map(({ id }) => id),
          pen,
        ),
      );
    },
    sync: async () => {
      now += 30 * 60_000;
      const done = await engine.sync();
      if (!done.ok) throw new Error(`${done.error.code}: ${done.error.detail}`);
    },
    count: () => database.notes.count(),
  };
}
