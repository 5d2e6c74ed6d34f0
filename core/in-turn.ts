/**
 * Makes work that may be asked for again before it is done: it is then done once more, after, and never twice at a time. What
 * goes wrong is for whoever asked; the next turn comes all the same.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(work, work);
    return last;
  };
}
