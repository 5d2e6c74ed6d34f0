import { useEffect, useState } from 'preact/hooks';
import type { MetOnPages } from '../../components/notes/met-pages.tsx';
import { latestOf } from '../../core/latest.ts';
import { askMet } from '../../platform/messaging/ask-met.ts';
import { onMetChanged } from '../../platform/messaging/met-changed.ts';
import { onSettingsChanged } from '../../platform/messaging/settings-changed.ts';
import { openOwnPage } from '../../platform/own-pages.ts';

interface Known {
  readonly node: string;
  readonly pages: MetOnPages['pages'];
}

/**
 * The pages on which a clause was met, as they are now; undefined where no clause is looked at.
 *
 * @param isKept whether the reader has them kept.
 */
export function useMet(node: string | undefined, isKept: boolean): MetOnPages | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    if (node === undefined) return undefined;
    const lifetime = new AbortController();
    const refresh = latestOf(() => pagesOf(node), setKnown);
    onMetChanged(refresh, lifetime.signal);
    // All that is kept may have been deleted at once.
    onSettingsChanged(refresh, lifetime.signal);
    refresh();
    return () => lifetime.abort();
  }, [node]);
  if (node === undefined) return undefined;
  return {
    isKept,
    pages: known?.node === node ? known.pages : undefined,
    onRemove: async ({ address }) => {
      const gone = await askMet('remove-met', { node, address });
      return gone.ok ? () => askMet('restore-met', { meetings: gone.value }) : undefined;
    },
    onSettings: () => void openOwnPage('options.html#notes'),
  };
}

async function pagesOf(node: string): Promise<Known> {
  const answer = await askMet('list-met', { nodes: [node] });
  return { node, pages: answer.ok ? (answer.value[0] ?? []) : 'failed' };
}
