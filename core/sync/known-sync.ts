/** How it stands with the sync, as views are told. Moments are milliseconds since 1970. */
export interface KnownSync {
  /** Left out while no server is connected. */
  readonly connection?: { readonly address: string; readonly user: string; readonly isLocal: boolean };
  /** Whether a 同步码 is known here. */
  readonly hasCode: boolean;
  /** Left out while there is no sync; how many of its kind are still to come. */
  readonly doing?: { readonly step: SyncStep; readonly left: number };
  /** How the last sync ended; without a code it was whole. */
  readonly last?: { readonly at: number; readonly code?: string };
  readonly next?: number;
  /** Until when nothing is asked of the server. */
  readonly waitsUntil?: number;
  /** Notes that are not on the server as they are here. */
  readonly unpublished: number;
  /** Files there that could not be read, by why. */
  readonly unread: Readonly<Record<UnreadKind, number>>;
  /** So many notes that another browser deleted at once are offered back. */
  readonly deletion?: { readonly at: number; readonly count: number };
}

export const SYNC_STEPS = ['list', 'get', 'plan', 'build', 'put', 'delete'] as const;
export const UNREAD_KINDS = ['newer', 'foreign', 'broken'] as const;

export type SyncStep = (typeof SYNC_STEPS)[number];
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** Whether the notes are elsewhere too, so that nobody needs to be reminded of a copy. */
export function holdsNotes({ connection, last, unpublished }: KnownSync): boolean {
  return connection !== undefined && last !== undefined && (last.code === undefined || unpublished === 0);
}

/** Ends of a sync that are nobody's business: it goes on by itself. */
const NO_TROUBLE = ['remote-stopped', 'remote-budget', 'sync-busy'];

/** What mends itself, and matters only to who has something to send. */
const PASSING = ['remote-unreachable', 'remote-throttled', 'remote-broken', 'remote-failed'];

/** The code of what a reader is to be told who did not ask; undefined where all is well, or soon will be. */
export function troubleOf({ connection, last, unpublished, unread }: KnownSync): string | undefined {
  if (!connection) return undefined;
  const code = last?.code;
  const isTold = code !== undefined && !NO_TROUBLE.includes(code);
  if (isTold && (unpublished > 0 || !PASSING.includes(code))) return code;
  const kind = UNREAD_KINDS.find(one => unread[one] > 0);
  return kind && `segment-${kind}`;
}
