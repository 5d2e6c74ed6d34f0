import { spend } from './spent.ts';

/** How long we keep the main thread before the page has its turn, in milliseconds: half of a frame. */
export const TURN = 8;

/**
 * Takes steps until they are done, in turns with the page. What is done within one turn is answered at once, so that nobody
 * waits for little.
 */
export function takeTurns<T>(steps: Iterator<unknown, T>): T | Promise<T> {
  const first = takeTurn(steps);
  return first.done ? first.value : takeRest(steps);
}

async function takeRest<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    await pageHasItsTurn();
    const step = takeTurn(steps);
    if (step.done) return step.value;
  }
}

function takeTurn<T>(steps: Iterator<unknown, T>): IteratorResult<unknown, T> {
  return spend(() => {
    const begin = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done || performance.now() - begin >= TURN) return step;
    }
  });
}

function pageHasItsTurn(): Promise<void> {
  return new Promise(resume => setTimeout(resume));
}
