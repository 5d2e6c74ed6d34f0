/** How long a page must be still before we look at it again, and how long it may keep us waiting, in milliseconds. */
const STILL = 250;
const LONGEST_WAIT = 1_000;

/** Of a page that never rests we take no more than this share of the main thread. */
const SHARE = 0.01;

/**
 * Tells when to work on something that keeps changing: when it has come to rest, or, where it does not, so seldom that the work
 * takes no more than a hundredth of the time.
 *
 * @param work Answers how long it took, in milliseconds.
 * @returns To be called at each change.
 */
export function pacing(work: () => Promise<number>, signal: AbortSignal): () => void {
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = LONGEST_WAIT;
  const fire = async () => {
    timer = undefined;
    if (signal.aborted) return;
    wait = Math.max(LONGEST_WAIT, (await work()) / SHARE);
  };
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(() => void fire(), Math.max(0, Math.min(STILL, first + wait - now)));
  };
}
