import { useEffect, useState } from 'preact/hooks';
import { latestOf } from '../../core/latest.ts';
import { askSettings } from '../../platform/messaging/ask-settings.ts';
import { onMetChanged } from '../../platform/messaging/met-changed.ts';
import { onProposalsChanged } from '../../platform/messaging/proposals-changed.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';

/** What there are words for, in their order. */
const NAMED = ['settings', 'sites', 'proposals', 'hidden', 'met', 'declined'];

type Kept = readonly { readonly name: string; readonly count: number }[] | 'failed';

async function count(): Promise<Kept> {
  const answer = await askSettings('count-kept', {});
  if (!answer.ok) return 'failed';
  return NAMED.flatMap(name => {
    const count = answer.value[name];
    return count === undefined ? [] : [{ name, count }];
  });
}

/** How much is kept, as it is now, and the way to delete it. */
export function useKept(): {
  readonly kept: Kept | undefined;
  readonly isDeleted: boolean;
  readonly remove: () => Promise<boolean>;
} {
  const [kept, setKept] = useState<Kept>();
  const [isDeleted, setIsDeleted] = useState(false);
  useEffect(() => {
    const lifetime = new AbortController();
    const refresh = latestOf(count, setKept);
    onSettingsChanged(refresh, lifetime.signal);
    onProposalsChanged(refresh, lifetime.signal);
    onMetChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, []);
  return {
    kept,
    isDeleted,
    remove: async () => {
      const { ok } = await askSettings('delete-kept', {});
      setIsDeleted(ok);
      return ok;
    },
  };
}
