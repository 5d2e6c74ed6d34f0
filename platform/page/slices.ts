/** How long we keep the main thread before the page has its turn, in milliseconds: half of a frame. */
const SLICE = 8;

/** How long the page may put the next slice off, in milliseconds. */
const PATIENCE = 100;

/**
 * Takes steps of work, the first slice at once, the others when the page has nothing to do, until they are done or the signal
 * aborts.
 *
 * @param shown Called after each slice, with whether it was the last.
 */
export function workInSlices(
  steps: Iterator<unknown>,
  shown: (isDone: boolean) => void,
  window: Window,
  signal: AbortSignal,
): void {
  const slice = () => {
    if (signal.aborted) return;
    const begin = performance.now();
    let isDone = false;
    do isDone = steps.next().done === true;
    while (!isDone && performance.now() - begin < SLICE);
    shown(isDone);
    if (!isDone && !signal.aborted) window.requestIdleCallback(slice, { timeout: PATIENCE });
  };
  slice();
}
