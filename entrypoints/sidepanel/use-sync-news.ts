import { useEffect, useState } from 'preact/hooks';
import type { SyncNews } from '../../components/notes/sync-lines.tsx';
import { holdsNotes, type KnownSync, troubleOf } from '../../core/sync/known-sync.ts';
import { askSync } from '../../platform/messaging/ask-sync.ts';
import { followFocus, followSync } from '../../platform/messaging/follow-sync.ts';

interface Told {
  readonly news: SyncNews | undefined;
  /** Whether the notes are on a server too; undefined before that is known. */
  readonly hasSync: boolean | undefined;
}

/** What a reader who looks at their notes is told of the sync. */
export function useSyncNews(): Told {
  const [known, setKnown] = useState<KnownSync | 'failed'>();
  useEffect(() => {
    const lifetime = new AbortController();
    followSync(setKnown, lifetime.signal);
    followFocus(window, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  if (known === undefined) return { news: undefined, hasSync: undefined };
  // Where it cannot be told, notes that are in one place only are the worse mistake.
  if (known === 'failed' || !known.connection) return { news: undefined, hasSync: false };
  const news = {
    trouble: troubleOf(known),
    deleted: known.deletion?.count,
    undoDeletion: () => askSync('undo-deletion', {}),
    acceptDeletion: () => askSync('accept-deletion', {}),
  };
  return { news, hasSync: holdsNotes(known) };
}
