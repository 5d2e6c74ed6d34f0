import { isCold, type Load } from './figures/steps.ts';
import type { MeasuredBrowser } from './measured-browser.ts';
import type { MeasuredPage } from './pages/measured-pages.ts';

/** Loads that count, of at most so many times as many: a browser may end its background by itself. */
const ATTEMPTS = 3;

/** So many loads with the background awake. */
export async function warmLoads(
  browser: MeasuredBrowser,
  page: MeasuredPage,
  count: number,
  warming: number,
): Promise<Load[]> {
  for (let at = 0; at < warming; at++) await browser.load(page);
  return await collect(
    count,
    () => browser.load(page),
    load => !isCold(load),
  );
}

/** So many loads that each wake the background. */
export async function coldLoads(
  browser: MeasuredBrowser,
  page: MeasuredPage,
  count: number,
): Promise<Load[]> {
  const load = async () => {
    await browser.endBackground();
    return await browser.load(page);
  };
  return await collect(count, load, isCold);
}

/**
 * Milliseconds of the longest task with the extension's work in it, of each of so many loads under a trace; none where the
 * browser gives no trace.
 */
export async function longestTasks(browser: MeasuredBrowser, url: string, count: number): Promise<number[]> {
  const longest: number[] = [];
  for (let at = 0; at < count; at++) {
    const tasks = await browser.tasks(url);
    if (tasks === undefined) return [];
    if (tasks.length === 0) throw new Error('the trace has none of our tasks');
    longest.push(Math.max(...tasks));
  }
  return longest;
}

/** What is taken until enough of it counts; throws where that will not come about. */
export async function collect<One>(
  count: number,
  take: () => Promise<One>,
  counts: (one: One) => boolean,
): Promise<One[]> {
  const taken: One[] = [];
  for (let at = 0; at < count * ATTEMPTS && taken.length < count; at++) {
    const one = await take();
    if (counts(one)) taken.push(one);
  }
  if (taken.length < count) throw new Error(`only ${taken.length} of ${count} loads were as they should be`);
  return taken;
}
