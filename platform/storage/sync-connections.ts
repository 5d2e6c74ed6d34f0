import type { Result } from '../../core/result.ts';
import { writeReplica } from '../../core/sync/read-replica.ts';
import { newReplica } from '../../core/sync/replica.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';
import {
  type Connection,
  connectionSchema,
  type Outcome,
  outcomeSchema,
  rowValue,
  secretsSchema,
} from './sync-rows.ts';

/** What a reader connects with. */
export interface Access {
  /** Of the folder, as `readRemoteAddress` makes it. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly isLocal: boolean;
}

export type Connected = Connection & {
  readonly password: string;
  /** By the first is written, by all is read. */
  readonly codes: readonly string[];
  readonly outcome?: Outcome;
};

/** Which server notes are synced with, if any. Fails as `whenOpen` says. */
export interface SyncConnections {
  read(): Promise<Result<Connected | undefined>>;
  /** The 同步码 that were in use here, the last first; they are known after a disconnection too. */
  codes(): Promise<Result<readonly string[]>>;
  /**
   * Connects. What was known of the same folder by the same code stays known; of another one nothing is known, and all notes
   * are to be published there.
   *
   * @param server a name of its own for a connection that is a new one.
   */
  connect(access: Access, code: string, server: string): Promise<Result<null>>;
  /** Forgets the server and its password; notes and codes stay. */
  disconnect(): Promise<Result<null>>;
  /** Keeps a 同步码 that is used without a server: it comes first, unless one is connected, which has its own. */
  keepCode(code: string): Promise<Result<null>>;
  keepOutcome(server: string, outcome: Outcome): Promise<Result<null>>;
}

export function createSyncConnections(database: Database): SyncConnections {
  const { sync, notes } = database;
  const secrets = async () => rowValue(secretsSchema, await sync.get('secrets')) ?? { codes: [] };
  const connection = async () => rowValue(connectionSchema, await sync.get('connection'));
  return {
    read: () =>
      whenOpen(database, () =>
        database.transaction('r', sync, async () => {
          const [known, { codes, password }, outcome] = [
            await connection(),
            await secrets(),
            rowValue(outcomeSchema, await sync.get('outcome')),
          ];
          if (!known || password === undefined || codes.length === 0) return undefined;
          return { ...known, password, codes, ...(outcome && { outcome }) };
        }),
      ),
    codes: () => whenOpen(database, async () => (await secrets()).codes),
    connect: ({ password, ...access }, code, server) =>
      whenOpen(database, () =>
        database.transaction('rw', sync, notes, async () => {
          const { codes } = await secrets();
          const before = await connection();
          const isSame =
            before?.address === access.address && before.user === access.user && codes[0] === code;
          const value: Connection = isSame
            ? { ...before, ...access }
            : { ...access, server, isAtHome: false };
          if (!isSame) {
            const ids = await notes.toCollection().primaryKeys();
            await sync.put({ id: 'replica', value: writeReplica(newReplica(ids)) });
            await sync.bulkDelete(['outbox', 'deletion']);
          }
          await sync.delete('outcome');
          await sync.put({ id: 'connection', value });
          const others = codes.filter(other => other !== code);
          await sync.put({ id: 'secrets', value: { codes: [code, ...others], password } });
          return null;
        }),
      ),
    disconnect: () =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          const { codes } = await secrets();
          await sync.put({ id: 'secrets', value: { codes } });
          await sync.bulkDelete(['connection', 'replica', 'outbox', 'outcome', 'deletion']);
          return null;
        }),
      ),
    keepCode: code =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          const { codes, ...others } = await secrets();
          const rest = codes.filter(other => other !== code);
          const beside = codes.includes(code) ? codes : [...codes, code];
          const kept = (await connection()) ? beside : [code, ...rest];
          await sync.put({ id: 'secrets', value: { ...others, codes: kept } });
          return null;
        }),
      ),
    keepOutcome: (server, outcome) =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          if ((await connection())?.server === server) await sync.put({ id: 'outcome', value: outcome });
          return null;
        }),
      ),
  };
}
