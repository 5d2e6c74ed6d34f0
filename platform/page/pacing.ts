import { spentSoFar } from '../spent.ts';

/** How long a page must be still before we look at it again, and how long it may keep us waiting, in milliseconds. */
const STILL = 250;
const LONGEST_WAIT = 1_000;

/** Of a page that never rests we take no more than this share of the main thread. */
const SHARE = 0.008;

/**
 * Tells when to work on something that keeps changing: when it has come to rest, or, where it does not, so seldom that the work
 * takes less than a hundredth of the time. While the work goes on, changes wait.
 *
 * @returns To be called at each change.
 */
export function pacing(work: () => Promise<void>, signal: AbortSignal): () => void {
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LONGEST_WAIT;
  let isWorking = false;
  let hasChanged = false;
  const fire = async () => {
    timer = undefined;
    if (signal.aborted) return;
    const before = spentSoFar();
    isWorking = true;
    await work();
    isWorking = false;
    wait = Math.max(LONGEST_WAIT, (spentSoFar() - before) / SHARE);
    if (!hasChanged) return;
    hasChanged = false;
    changed();
  };
  const changed = () => {
    if (isWorking) {
      hasChanged = true;
      return;
    }
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(() => void fire(), Math.max(0, Math.min(STILL, first + wait - now)));
  };
  return changed;
}
