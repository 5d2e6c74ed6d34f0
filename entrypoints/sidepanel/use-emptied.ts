import { useEffect, useState } from 'preact/hooks';
import { latestOf } from '../../core/latest.ts';
import { onNotesChanged } from '../../platform/messaging/notes-changed.ts';
import { forgetEmptied, readEmptied } from '../../platform/storage/emptied.ts';

/** When the browser was found to have begun the notes anew by itself, until the reader says that they know. */
export function useEmptied(): readonly [number | undefined, () => void] {
  const [emptied, setEmptied] = useState<number>();
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(readEmptied, setEmptied);
    onNotesChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  return [
    emptied,
    () => {
      setEmptied(undefined);
      void forgetEmptied();
    },
  ];
}
