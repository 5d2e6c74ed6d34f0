import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../../components/notes/waiting-notes.tsx';
import { latestOf } from '../../core/latest.ts';
import { askRestore } from '../../platform/messaging/ask-restore.ts';
import { onNotesChanged } from '../../platform/messaging/notes-changed.ts';

/** Notes that wait to be put back into their place, where it failed; they are put back by themselves otherwise. */
export function useWaiting(): Waiting | undefined {
  const [waiting, setWaiting] = useState<Omit<Waiting, 'onAgain'>>();
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(
      () => askRestore('waiting-restore'),
      answer => setWaiting(answer.ok ? answer.value : undefined),
    );
    onNotesChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  if (!waiting?.records || waiting.code === undefined) return undefined;
  // What comes of it is told as a change of the notes.
  return { ...waiting, onAgain: () => void askRestore('finish-restore') };
}
