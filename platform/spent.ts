let spent = 0;
let isInside = false;

/** Does a piece of work and counts how long it keeps the main thread. */
export function spend<T>(work: () => T): T {
  if (isInside) return work();
  isInside = true;
  const begin = performance.now();
  try {
    return work();
  } finally {
    spent += performance.now() - begin;
    isInside = false;
  }
}

/** Milliseconds of the main thread that all pieces of work have taken in this page. */
export function spentSoFar(): number {
  return spent;
}
