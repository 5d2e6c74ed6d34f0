import { IDBFactory } from 'fake-indexeddb';
import { expect } from 'vitest';
import { noteOf } from '../../../core/notes/note-of.ts';
import type { NoteRecord } from '../../../core/notes/record.ts';
import { createNote, saveNote } from '../../../core/notes/save-note.ts';
import { writeSyncCode } from '../../../core/sync/sync-code.ts';
import { newVersionId } from '../../../platform/random-id.ts';
import { type Database, openDatabase } from '../../../platform/storage/database.ts';
import { createNotes, type NotesStore } from '../../../platform/storage/notes.ts';
import { createSyncBudget } from '../../../platform/storage/sync-budget.ts';
import { createSyncConnections, type SyncConnections } from '../../../platform/storage/sync-connections.ts';
import { createSyncDeletions } from '../../../platform/storage/sync-deletions.ts';
import { createSyncReplica } from '../../../platform/storage/sync-replica.ts';
import { createEngine, type Engine, type EngineWorld } from '../../../platform/sync/engine.ts';
import { FIELDS, idsOf, noteId } from '../../core/notes/small-notes.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { ownLocks } from './own-locks.ts';

export const ROOT = Uint8Array.from({ length: 16 }, (_, at) => at);

/** Two 同步码. */
export const CODE = writeSyncCode(ROOT);
export const OTHER_CODE = writeSyncCode(new Uint8Array(16).fill(7));

export const START = 1_780_000_000_000;

/** A browser with a disk of its own. */
export class SmallBrowser {
  readonly disk = new IDBFactory();
  readonly arrived: string[] = [];
  now = START;
  database!: Database;
  notes!: NotesStore;
  connections!: SyncConnections;
  engine!: Engine;
  changes = 0;
  isAwake = false;

  private readonly folder: MemoryFolder;

  constructor(folder: MemoryFolder) {
    this.folder = folder;
    this.wake();
  }

  /** Begins anew with what is on the disk. */
  wake(world: Partial<EngineWorld> = {}): void {
    const database = openDatabase(this.disk);
    this.database = database;
    this.notes = createNotes(database, newVersionId);
    this.connections = createSyncConnections(database);
    this.engine = createEngine({
      connections: this.connections,
      budget: createSyncBudget(database),
      deletions: createSyncDeletions(database),
      replicaOf: (server, app) => createSyncReplica(database, server, app),
      openRemote: (_, spend) => this.folder.open(spend),
      isPermitted: async () => true,
      locks: ownLocks(),
      keepAwake: signal => {
        this.isAwake = true;
        signal.addEventListener('abort', () => {
          this.isAwake = false;
        });
      },
      app: '0.1.0',
      now: () => this.now,
      arrived: ids => this.arrived.push(...ids),
      changed: () => {
        this.changes++;
      },
      ...world,
    });
  }

  async connect(code = CODE, server = 'one', address = 'https://dav.example/notes/'): Promise<void> {
    const access = { address, user: 'reader', password: 'secret', isLocal: false };
    await this.connections.connect(access, code, server);
  }

  async write(at: number, text: string): Promise<void> {
    const known = await this.record(at);
    const pen = { now: this.now, mintId: newVersionId };
    if (known)
      await this.notes.change([noteId(at)], record => saveNote(record, { text }, idsOf(record), pen));
    else await this.notes.join([createNote(noteId(at), { ...FIELDS, text }, pen)]);
  }

  async record(at: number): Promise<NoteRecord | undefined> {
    const read = await this.notes.one(noteId(at));
    return read.ok ? read.value : undefined;
  }

  /** All texts that are shown, of each note in order. */
  async texts(): Promise<string[]> {
    const read = await this.notes.allRecords(20_000);
    if (!read.ok) throw new Error(read.error.code);
    return read.value.flatMap(record => {
      const note = noteOf(record);
      if (!note || note.deleted !== undefined) return [];
      return note.texts
        .map(({ value }) => value)
        .sort()
        .join(' | ');
    });
  }

  async dirty(): Promise<number> {
    return this.database.notes.where('dirty').above('').count();
  }
}

export const DONE = { ok: true, value: null };
export const failed = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

export async function connected(folder: MemoryFolder, code = CODE): Promise<SmallBrowser> {
  const browser = new SmallBrowser(folder);
  await browser.connect(code);
  return browser;
}

/** How the last sync ended. */
export async function outcome({ connections }: SmallBrowser) {
  const read = await connections.read();
  return read.ok ? read.value?.outcome : undefined;
}

export const segments = ({ files }: MemoryFolder) => [...files.keys()].filter(name => name.endsWith('.seg'));
