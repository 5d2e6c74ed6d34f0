import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncDoings, TypedAccess } from '../../components/sync/sync-doings.ts';
import type { SyncProps } from '../../components/sync/sync-section.tsx';
import { failure, type Result, success } from '../../core/result.ts';
import type { KnownSync } from '../../core/sync/known-sync.ts';
import { readRemoteAddress } from '../../core/sync/remote-address.ts';
import { serverPattern } from '../../core/sync/server-pattern.ts';
import { readSyncCode } from '../../core/sync/sync-code.ts';
import { copyWords } from '../../platform/copy-words.ts';
import { askSync } from '../../platform/messaging/ask-sync.ts';
import { followFocus, followSync } from '../../platform/messaging/follow-sync.ts';
import { onOriginsChanged } from '../../platform/page/added-sites.ts';
import { noteTriedServer } from '../../platform/storage/tried-servers.ts';
import { asksForData, mayReachServer, requestServer } from '../../platform/sync/server-permission.ts';
import { carryByHand } from './carry-by-hand.ts';

/** What is sent to the background of what was typed. */
type Access = Omit<TypedAccess, 'code'> & { readonly code?: string };

type Sync = Omit<SyncProps, 't'> & {
  /** The address that was tried last, connected or not: the browser was asked for its server, which is no site. */
  readonly tried: string | undefined;
};

/** How it stands with the sync, and what can be done about it. */
export function useSync(): Sync {
  const [known, setKnown] = useState<KnownSync | 'failed'>();
  const [isReachable, setIsReachable] = useState(true);
  const [tried, setTried] = useState<string>();
  const isDataAsked = useRef(false);
  const lookAgain = useRef(() => {});
  const address = typeof known === 'object' ? known.connection?.address : undefined;
  useEffect(() => {
    const { signal, abort } = lifetime();
    lookAgain.current = followSync(setKnown, signal);
    followFocus(window, signal);
    void asksForData().then(isAsked => {
      isDataAsked.current = isAsked;
    });
    return abort;
  }, []);
  useEffect(() => {
    const { signal, abort } = lifetime();
    const look = async () => {
      const pattern = address === undefined ? failure('sync-off') : serverPattern(address);
      const isReached = !pattern.ok || (await mayReachServer(pattern.value));
      if (!signal.aborted) setIsReachable(isReached);
    };
    onOriginsChanged(() => void look(), signal);
    void look();
    return abort;
  }, [address]);

  // Nothing may be awaited before the browser is asked.
  const reaching = async <T>(at: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
    const pattern = serverPattern(at);
    if (!pattern.ok) return pattern;
    // Before the browser says that it may be reached, or the background would take it for a site.
    void noteTriedServer(pattern.value);
    const isGiven = await requestServer(pattern.value, isDataAsked.current).catch(() => false);
    setTried(at);
    return isGiven ? work() : failure('permission-refused');
  };
  const connect = async (access: Access) => {
    const connected = await askSync('connect-sync', access);
    if (connected.ok) setKnown(connected.value);
    return connected;
  };
  const withAccess = async <T>(typed: TypedAccess, work: (access: Access) => Promise<Result<T>>) => {
    const access = readAccess(typed);
    return access.ok ? reaching(access.value.address, () => work(access.value)) : access;
  };
  const connection = typeof known === 'object' ? known.connection : undefined;
  const doings: SyncDoings = {
    test: async typed => {
      const tested = await withAccess(typed, access => askSync('test-connection', access));
      // A server that wants to be left alone says so to a test too.
      lookAgain.current();
      return tested;
    },
    connect: typed => withAccess(typed, connect),
    allow: async () =>
      connection ? reaching(connection.address, () => askSync('sync-now', {})) : failure('sync-off'),
    changePassword: async password =>
      connection
        ? reaching(connection.address, () => connect({ ...connection, password }))
        : failure('sync-off'),
    sync: () => askSync('sync-now', {}),
    tidy: () => askSync('tidy-server', {}),
    showCode: async () => {
      const shown = await askSync('show-sync-code', {});
      return shown.ok ? success(shown.value.code) : shown;
    },
    copy: copyWords,
    disconnect: () => askSync('disconnect-sync', {}),
    undoDeletion: () => askSync('undo-deletion', {}),
    acceptDeletion: () => askSync('accept-deletion', {}),
  };
  return { known, tried, isReachable, isOffline: !navigator.onLine, doings, carrying: carryByHand };
}

/** What is missing or cannot be is said before the browser asks for anything. */
function readAccess({ code, ...typed }: TypedAccess): Result<Access> {
  const address = readRemoteAddress(typed.address);
  if (!address.ok) return address;
  if (address.value.isPlain && !typed.isLocal) return failure('remote-insecure');
  const user = typed.user.trim();
  if (user === '') return failure('sync-no-user');
  // Basic authentication ends the name there (RFC 7617).
  if (user.includes(':')) return failure('sync-user-colon');
  if (typed.password === '') return failure('sync-no-password');
  const isCoded = code.trim() !== '';
  const read = isCoded ? readSyncCode(code) : undefined;
  if (read && !read.ok) return read;
  const isLocal = address.value.isPlain && typed.isLocal;
  return success({ ...typed, user, isLocal, address: address.value.folder, ...(isCoded && { code }) });
}

function lifetime(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
