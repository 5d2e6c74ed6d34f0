import { spend } from '../spent.ts';
import { TURN } from '../turns.ts';

/** How long the page may put the next slice off, in milliseconds. */
const PATIENCE = 100;

/** How long a page must be still before what can wait is done, in milliseconds. */
const STILL = 500;

/** What a step of work answers: `show` where there is something to be shown now, `later` where what follows can wait. */
export type Step = 'on' | 'show' | 'later';

/**
 * Takes steps of work, the first slice at once, the others when the page has nothing to do, until they are done or the signal
 * aborts.
 *
 * @param isMoving Whether the page is likely to undo the work before long, so that what can wait does wait.
 * @param show Called in a slice of its own turn, with whether all is done.
 */
export function workInSlices(
  steps: Iterator<Step, unknown>,
  isMoving: boolean,
  show: (isDone: boolean) => void,
  window: Window,
  signal: AbortSignal,
): void {
  let mayWait = isMoving;
  const next = () => window.requestIdleCallback(slice, { timeout: PATIENCE });
  const slice = () => {
    if (signal.aborted) return;
    const said = spend(() => sliceOf(steps, mayWait, show));
    if (said === undefined || signal.aborted) return;
    if (said !== 'later') return void next();
    mayWait = false;
    const timer = setTimeout(next, STILL);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  slice();
}

/** Answers why the slice is over; undefined where all is done. */
function sliceOf(
  steps: Iterator<Step, unknown>,
  mayWait: boolean,
  show: (isDone: boolean) => void,
): Step | undefined {
  const begin = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done || value === 'show') show(done === true);
    if (done) return undefined;
    if (value === 'show' || (value === 'later' && mayWait) || performance.now() - begin >= TURN)
      return value as Step;
  }
}
