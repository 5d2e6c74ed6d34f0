/** Some neighbouring statements of a sentence, `last` excluded, and how much of their surprise a source explains: bits. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly explained: number;
  readonly all: number;
}

/** A statement of which less is explained is taken along only between others. */
const LEAST_SHARE = 0.5;

/**
 * The neighbouring statements that are explained best together.
 *
 * @param explained for each statement, bits; so is `all`. @param isFree whether it can be taken.
 */
export function bestRun(
  explained: readonly number[],
  all: readonly number[],
  isFree: (statement: number) => boolean,
): Run | undefined {
  const worth = (run: Run) => run.explained - LEAST_SHARE * run.all;
  let best: Run | undefined;
  let run: Run | undefined;
  for (let at = 0; at < all.length; at++) {
    if (!isFree(at)) {
      run = undefined;
      continue;
    }
    const before = run && worth(run) > 0 ? run : { first: at, explained: 0, all: 0 };
    run = {
      first: before.first,
      last: at + 1,
      explained: before.explained + explained[at]!,
      all: before.all + all[at]!,
    };
    if (!best || worth(run) > worth(best)) best = run;
  }
  return best;
}
