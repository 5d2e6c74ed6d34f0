import type { Result } from '../../core/result.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';

/** `here`: a note's words stand on its page; `changed`: others stand in their place; `lost`: they were not found. */
export type SightingKind = 'here' | 'changed' | 'lost';

/**
 * How a note stood to its page when this browser last read that. Apart from the record, for it is no save: nothing of it is
 * published, and it may be lost at any time, as the next reading of the page says it again.
 */
export interface Sighting {
  /** The note's id. */
  readonly id: string;
  readonly kind: SightingKind;
  /** When the words were last on the page, milliseconds since 1970; left out where they never were. */
  readonly seen?: number;
}

export type Strayed = Sighting & { readonly kind: 'changed' | 'lost' };

/** What is known of where notes stand. Fails as `whenOpen` says. */
export interface Sightings {
  /** Notes what was seen now; nothing is written where it is known already, but for the day. Answers of which notes there is news. */
  keep(seen: readonly Omit<Sighting, 'seen'>[], now: number): Promise<Result<string[]>>;
  /** Those of notes that had changed or were lost. */
  strayed(): Promise<Result<Strayed[]>>;
  /** Forgets those of notes that are not there any more, of all or among these. */
  sweep(among?: readonly string[]): Promise<Result<null>>;
}

/** So exact is the day on which words were seen last: milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;

export function createSightings(database: Database): Sightings {
  const { sightings, notes } = database;
  return {
    keep: (seen, now) =>
      whenOpen(database, () =>
        database.transaction('rw', sightings, async () => {
          const before = await sightings.bulkGet(seen.map(({ id }) => id));
          const news = seen.flatMap((one, at) => newsOf(one, before[at], now) ?? []);
          if (news.length > 0) await sightings.bulkPut(news);
          return news.map(({ id }) => id);
        }),
      ),
    strayed: () =>
      whenOpen(
        database,
        async () => (await sightings.where('kind').anyOf('changed', 'lost').toArray()) as Strayed[],
      ),
    sweep: among =>
      whenOpen(database, () =>
        database.transaction('rw', sightings, notes, async () => {
          const all = sightings.toCollection();
          const ids = await (among ? sightings.where('id').anyOf(among) : all).primaryKeys();
          const rows = await notes.bulkGet(ids);
          const isThere = (at: number) => rows[at]?.order !== undefined || rows[at]?.trashOrder !== undefined;
          await sightings.bulkDelete(ids.filter((_, at) => !isThere(at)));
          return null;
        }),
      ),
  };
}

function newsOf(
  { id, kind }: Omit<Sighting, 'seen'>,
  before: Sighting | undefined,
  now: number,
): Sighting | undefined {
  const isSeen = kind !== 'lost';
  // A clock that was set back is no reason to write each time.
  const isOld = isSeen && Math.abs(now - (before?.seen ?? 0)) >= DAY;
  if (before?.kind === kind && !isOld) return undefined;
  const seen = isSeen ? now : before?.seen;
  return { id, kind, ...(seen !== undefined && { seen }) };
}
