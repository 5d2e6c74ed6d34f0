/** How long we keep the main thread before the page has its turn, in milliseconds: half of a frame. */
const SLICE = 8;

/** How long the page may put the next slice off, in milliseconds. */
const PATIENCE = 100;

/** How long a page must be still before what can wait is done, in milliseconds. */
const STILL = 500;

/** What a step of work answers: `later` where what follows can wait. */
export type Step = 'on' | 'later';

/**
 * Takes steps of work, the first slice at once, the others when the page has nothing to do, until they are done or the signal
 * aborts.
 *
 * @param isMoving Whether the page is likely to undo the work before long, so that what can wait does wait.
 * @param shown Called after each slice, with whether it was the last.
 */
export function workInSlices(
  steps: Iterator<Step, unknown>,
  isMoving: boolean,
  shown: (isDone: boolean) => void,
  window: Window,
  signal: AbortSignal,
): void {
  let mayWait = isMoving;
  const next = () => window.requestIdleCallback(slice, { timeout: PATIENCE });
  const slice = () => {
    if (signal.aborted) return;
    const begin = performance.now();
    let step: IteratorResult<Step, unknown>;
    let isAtRest = false;
    do {
      step = steps.next();
      isAtRest = mayWait && step.value === 'later';
    } while (!step.done && !isAtRest && performance.now() - begin < SLICE);
    shown(step.done === true);
    if (step.done || signal.aborted) return;
    if (!isAtRest) return next();
    mayWait = false;
    const timer = setTimeout(next, STILL);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  slice();
}
