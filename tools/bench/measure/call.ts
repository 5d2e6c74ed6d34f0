/** What is timed: it gets the page and answers something. */
export type Run = (text: string) => unknown;

let sink = 0;

/**
 * Calls a run from the one place where all are called. V8's first optimiser puts the body of a function that it always sees
 * called from a place into the caller, where a loop of it may stay five times slower than it becomes by itself: the bare scan
 * did, from some moment on, and all multiples with it. From a place that has seen many functions none is moved.
 */
export function call(run: Run, text: string): void {
  sink += run(text) ? 1 : 0;
}

/** Many different functions for the place to have seen. */
const STRANGERS: readonly Run[] = [
  text => text.length,
  text => text.charCodeAt(0),
  text => text.startsWith('a'),
  text => text.endsWith('b'),
  text => text.at(-1),
];

for (let times = 0; times < 2000; times++) call(STRANGERS[times % STRANGERS.length]!, 'abc');

/** Read by nobody but the optimiser, which cannot know that. */
export function sunk(): number {
  return sink;
}
