import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { countPainted } from './count-painted.ts';
import type { ExtensionView } from './extension-view.ts';
import { type ReadLabel, readLabels } from './read-labels.ts';
import { type Patience, type ReadPassage, waitForState } from './read-passages.ts';

export interface PageReading {
  /** The tab's number, by which pages of the extension speak of it; undefined if the extension may not see it. */
  tab: number | undefined;
  /** What the content script says: `read`, `empty`, `off`, or `reading` if it did not finish; or `absent`. */
  status: string;
  passages: ReadPassage[];
  labels: ReadLabel[];
  /** Number of highlight ranges. */
  painted: number;
  /** From the start of the navigation until the passages were known and painted. */
  milliseconds: number;
}

const usual: Patience = { listening: 5_000, reading: 30_000 };
/** Labels are set once layout has come to rest, which may be a little after the page is read. */
const settling = 3_000;
const listing = 500;

/** Labels that have stood still for so many looks have come to rest: they come in slices, as the page has time for them. */
const SAME = 3;

/** Waits until the extension is done with the page, then reads off what it did there. Each wait has a bound. */
export async function readPage(
  view: ExtensionView,
  page: Page,
  patience: Patience = usual,
): Promise<PageReading> {
  // The browser's list of tabs may be a moment behind the page.
  const tab = await patiently(
    () => view.tabOf(page),
    seen => seen !== undefined,
    listing,
  );
  const state = tab === undefined ? undefined : await waitForState(view, tab, patience);
  if (tab === undefined || state === undefined)
    return { ...nothingRead('absent'), tab, milliseconds: await sinceNavigation(page) };
  const { status, passages } = state;
  const expected = passages.length > 0;
  await patiently(
    () => countPainted(page),
    count => !expected || count > 0,
  );
  const milliseconds = await sinceNavigation(page);
  const labels = await settledLabels(view, tab, expected);
  // What is far from the window is painted and labelled last.
  const painted = await countPainted(page);
  return { tab, status, passages, labels, painted, milliseconds };
}

export function nothingRead(status: string): PageReading {
  return { tab: undefined, status, passages: [], labels: [], painted: 0, milliseconds: 0 };
}

async function sinceNavigation(page: Page): Promise<number> {
  return Math.round(await page.evaluate(() => performance.now()));
}

async function settledLabels(view: ExtensionView, tab: number, expected: boolean): Promise<ReadLabel[]> {
  let before = '';
  let times = 0;
  return await patiently(
    () => readLabels(view, tab),
    labels => {
      const now = JSON.stringify(labels);
      times = now === before ? times + 1 : 0;
      before = now;
      return !expected || (labels.length > 0 && times >= SAME);
    },
  );
}

async function patiently<T>(
  look: () => Promise<T>,
  enough: (seen: T) => boolean,
  bound = settling,
): Promise<T> {
  const begin = Date.now();
  for (;;) {
    const seen = await look();
    if (enough(seen) || Date.now() - begin > bound) return seen;
    await pause(50);
  }
}
