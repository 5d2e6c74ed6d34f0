/** How long a page is worked on before others have their turn: milliseconds. */
const TURN = 12;

/**
 * Takes steps until they are done, with a pause whenever a turn is over; `undefined` where the signal aborted.
 *
 * @param pause Resolves when it is our turn again. @param now Milliseconds of some clock.
 */
export async function takeSteps<T>(
  steps: Generator<undefined, T>,
  signal: { readonly aborted: boolean },
  pause: () => Promise<void>,
  now: () => number,
): Promise<T | undefined> {
  let turn = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - turn < TURN) continue;
    await pause();
    turn = now();
    if (!signal.aborted) continue;
    // Lets the steps put back what they hold.
    steps.return(undefined as never);
    return undefined;
  }
}

/** Takes all steps in one turn. */
export function takeAllSteps<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
