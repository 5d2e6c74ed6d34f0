import { type Result, success } from '../../../core/result.ts';
import { newReplica, type Unread } from '../../../core/sync/replica.ts';
import { beginRound } from '../../../core/sync/round.ts';
import type { Brought, CarriedNotes } from '../../storage/carried-notes.ts';
import { createKeyring } from '../keyring.ts';
import { takeRound } from '../steps.ts';
import { createCarriedRemote } from './carried-remote.ts';

/** A part of the one file that is carried. */
export interface CarriedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type BroughtPart = ({ readonly is: 'notes' } & Brought) | { readonly is: Unread };

export interface MadePart {
  /** Left out where there was nothing to write. */
  readonly part?: CarriedPart;
  /** The note behind which more is to come. */
  readonly behind?: string;
}

/** Takes notes out of what a reader carries, and puts them into it, by the steps of a sync. */
export interface Carrying {
  /** @param codes by which it may be sealed. */
  take(part: CarriedPart, codes: readonly string[]): Promise<Result<BroughtPart>>;
  /** @param codes it is sealed by the first. */
  make(codes: readonly string[], behind?: string): Promise<Result<MadePart>>;
}

interface World {
  notesOf(): CarriedNotes;
  /** The program's version. */
  readonly app: string;
  arrived(ids: readonly string[]): void;
}

/** Notes that are looked up at a time; a part has as many of them as there is room for. */
const AT_ONCE = 10_000;

/**
 * Each exchange begins with a replica that knows nothing: no listing tells what another browser has, so all there is goes into a
 * file, and of one that is read only the getting is left to do.
 */
export function createCarrying({ notesOf, app, arrived }: World): Carrying {
  const { signal } = new AbortController();
  const common = { app, arrived, signal, isAtHome: true, stepped: () => undefined };
  return {
    take: async ({ name, bytes }, codes) => {
      if (codes.length === 0) return success({ is: 'foreign' });
      const keyring = await createKeyring(codes);
      if (!keyring.ok) return keyring;
      const store = notesOf();
      const remote = createCarriedRemote(new Map([[name, bytes]]));
      const course = { ...common, store, remote, cipher: keyring.value };
      const { round, failure } = await takeRound(beginRound(newReplica([])), course);
      if (failure) return { ok: false, error: failure };
      const { seen, unread } = round.replica;
      return success(
        seen.has(name) ? { is: 'notes', ...store.brought() } : { is: unread.get(name) ?? 'broken' },
      );
    },
    make: async (codes, behind) => {
      const keyring = await createKeyring(codes);
      if (!keyring.ok) return keyring;
      const store = notesOf();
      const ids = await store.idsBehind(behind, AT_ONCE);
      if (!ids.ok) return ids;
      const remote = createCarriedRemote();
      const course = { ...common, store, remote, cipher: keyring.value };
      const { round, failure } = await takeRound(beginRound(newReplica(ids.value)), course);
      if (failure) return { ok: false, error: failure };
      const { outbox, owed } = round.replica;
      const last = outbox?.ids.at(-1);
      const bytes = outbox && remote.files().get(outbox.name);
      if (last === undefined || !bytes) return success({});
      const isMore = owed !== undefined || ids.value.length === AT_ONCE;
      return success({ part: { name: outbox!.name, bytes }, ...(isMore && { behind: last }) });
    },
  };
}
