import * as v from 'valibot';
import { isMisquoted } from '../../core/policy/difference-standing.ts';
import { browser } from '../browser.ts';
import { PAGE_CHANGED, type PageState, pageState } from './protocol.ts';

/** What the word that a page has changed says of it: numbers, and nothing that stands in the page. */
export interface PageTally {
  readonly status: PageState['status'];
  readonly count: number;
  readonly misquoted: number;
}

const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const announcement = v.object({
  type: v.literal(PAGE_CHANGED),
  status: pageState.entries.status,
  count: number,
  misquoted: number,
});

export function tallyOf({ status, passages }: Pick<PageState, 'status'> & TalliedPassages): PageTally {
  return { status, count: passages.length, misquoted: passages.filter(isMisquoted).length };
}

interface TalliedPassages {
  readonly passages: readonly Parameters<typeof isMisquoted>[0][];
}

/** Calls back with the numbers of the page in a tab when it says that it has changed. */
export function onPageTally(changed: (tab: number, tally: PageTally) => void, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: {
      readonly id?: string | undefined;
      readonly tab?: { readonly id?: number | undefined } | undefined;
    },
  ): undefined => {
    const tab = sender.tab?.id;
    if (sender.id === browser.runtime.id && tab !== undefined && v.is(announcement, message))
      changed(tab, message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
