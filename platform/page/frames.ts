import { browser } from '../browser.ts';
import { RUNNING } from './script-context.ts';

/** A frame of a page that the browser lets us into. */
export interface ReachedFrame {
  /** As the browser numbers it; 0 is the page itself. */
  readonly frame: number;
  readonly url: string;
  /** Whether the reader's script runs in it. */
  readonly isRunning: boolean;
  readonly hasSelection: boolean;
  /** Whether it is the one that the reader was in last, as far as the page's focus tells. */
  readonly isInFocus: boolean;
}

interface Seen extends Pick<ReachedFrame, 'url' | 'isRunning' | 'hasSelection'> {
  /** At which place in its parent each frame stands, from the page down: the page itself is `[]`. */
  readonly place: readonly number[];
  /** The place of the frame in it that has the focus; −1 where none has. */
  readonly focus: number;
}

/**
 * The frames of a tab with an address of the web that we may enter, in the order of the page; none where we may not enter
 * the page. The browser is asked each time: the background forgets, frames come and go, and what would tell of them by itself
 * (`webNavigation`) is a permission more.
 */
export async function reachedFrames(tab: number): Promise<ReachedFrame[]> {
  const target = { tabId: tab, allFrames: true };
  try {
    // A frame that never loads to its end shall keep nobody waiting.
    const injection = { target, injectImmediately: true, args: [RUNNING], func: lookAround };
    const answers = await browser.scripting.executeScript(injection as never);
    const seen = (answers as unknown as readonly { frameId: number; result?: Seen | null }[])
      .flatMap(({ frameId, result }) => (result ? [{ frame: frameId, ...result }] : []))
      .sort((one, other) => inOrder(one.place, other.place));
    return seen.map(one => {
      const { place, focus, ...reached } = one;
      return { ...reached, isInFocus: isInFocus(one, seen) };
    });
  } catch {
    return [];
  }
}

/** The frames of a tab in which the reader's script runs, in the order of the page. */
export async function framesOf(tab: number): Promise<number[]> {
  const reached = await reachedFrames(tab);
  return reached.filter(({ isRunning }) => isRunning).map(({ frame }) => frame);
}

/**
 * The frames of a tab in which something is selected: first the one that the reader was in last, for each keeps its selection, then
 * in the order of the page.
 */
export async function selectedFrames(tab: number): Promise<ReachedFrame[]> {
  const selected = (await reachedFrames(tab)).filter(({ hasSelection }) => hasSelection);
  return selected.sort((one, other) => Number(other.isInFocus) - Number(one.isInFocus));
}

/** Runs in the frame, by itself: it may use nothing that stands around it here. */
function lookAround(running: string): Seen | null {
  if (!/^https?:$/.test(location.protocol)) return null;
  const place: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    let at = 0;
    while (at < inner.parent.length && inner.parent[at] !== inner) at++;
    place.unshift(at);
  }
  const ours = (globalThis as unknown as Record<symbol, AbortController | undefined>)[Symbol.for(running)];
  const focused = (document.activeElement as Partial<HTMLIFrameElement> | null)?.contentWindow;
  let focus = focused ? window.length - 1 : -1;
  while (focus >= 0 && window[focus] !== focused) focus--;
  return {
    url: location.href,
    isRunning: ours !== undefined && !ours.signal.aborted,
    hasSelection: getSelection()?.isCollapsed === false,
    place,
    focus,
  };
}

/** The focus goes from frame to frame, and no further. */
function isInFocus({ place, focus }: Seen, all: readonly Seen[]): boolean {
  const at = (depth: number) => all.find(one => inOrder(one.place, place.slice(0, depth)) === 0);
  return focus < 0 && place.every((index, depth) => at(depth)?.focus === index);
}

/** A frame comes before those inside it. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((index, depth) => index !== other[depth]);
  return at < 0 || at >= other.length ? one.length - other.length : one[at]! - other[at]!;
}
