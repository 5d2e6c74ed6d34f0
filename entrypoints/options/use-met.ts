import { useEffect, useState } from 'preact/hooks';
import { latestOf } from '../../core/latest.ts';
import { askMet } from '../../platform/messaging/ask-met.ts';
import { onMetChanged } from '../../platform/messaging/met-changed.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';

type Count = number | 'failed';

async function count(): Promise<Count> {
  const answer = await askMet('count-met', {});
  return answer.ok ? answer.value : 'failed';
}

/** How many pages are kept on which clauses were met, as it is now, and the way to clear them. */
export function useMet(): {
  readonly count: Count | undefined;
  readonly isCleared: boolean;
  readonly clear: () => Promise<boolean>;
} {
  const [known, setKnown] = useState<Count>();
  const [isCleared, setIsCleared] = useState(false);
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(count, setKnown);
    onMetChanged(refresh, lifetime.signal);
    // All that is kept may have been deleted at once.
    onSettingsChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  return {
    count: known,
    isCleared: isCleared && known === 0,
    clear: async () => {
      const { ok } = await askMet('clear-met', {});
      setIsCleared(ok);
      return ok;
    },
  };
}
