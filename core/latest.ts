/**
 * Makes a refresh that may be asked for again before it is done: what an earlier look saw is dropped once a later one has
 * been asked for, so that slow answers never overwrite fresh ones.
 */
export function latestOf<T>(look: () => Promise<T>, take: (seen: T) => void): () => void {
  let asked = 0;
  return () => {
    const mine = ++asked;
    void look().then(seen => {
      if (mine === asked) take(seen);
    });
  };
}
