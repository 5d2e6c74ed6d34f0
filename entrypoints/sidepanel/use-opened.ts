import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { passageKey } from '../../platform/messaging/passage-key.ts';
import { onPassageOpened } from '../../platform/messaging/passage-opened.ts';
import type { ShownPage } from './use-page.ts';
import type { ChangePlace } from './use-place.ts';

/** The passage that the reader was last led to: by a row, or by its label in the page, which a filter does not hide. */
export function useOpened(
  shown: ShownPage | undefined,
  change: ChangePlace,
): readonly [string | undefined, (id: string) => void] {
  const [opened, setOpened] = useState<{ readonly page: string; readonly id: string }>();
  // Passages of another page have the same numbers, and so have those of another page in the same frame.
  const page = shown?.page.kind === 'passages' ? pageKey(shown, shown.page.address) : '';
  const latest = useRef(shown);
  latest.current = shown;
  const open = useCallback((id: string) => setOpened({ page, id }), [page]);
  useEffect(() => {
    const lifetime = new AbortController();
    onPassageOpened((number, tab, frame) => {
      const id = passageKey(frame, number);
      const { page: read, tab: own } = latest.current ?? {};
      if (tab !== own || read?.kind !== 'passages') return;
      open(id);
      const passage = read.passages.find(one => one.id === id);
      if (passage?.differences.length === 0) change(now => ({ ...now, page: { isDifferentOnly: false } }));
    }, lifetime.signal);
    return () => lifetime.abort();
  }, [open, change]);
  return [opened?.page === page ? opened.id : undefined, open];
}

function pageKey({ tab, texts }: ShownPage, address: string): string {
  return [tab, address, ...texts.map(({ url }) => url)].join(' ');
}
