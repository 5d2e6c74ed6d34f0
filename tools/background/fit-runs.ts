import { type ScoredGrams, surprisesUnder } from './full-model.ts';

/** What the full model says of each character of some runs, under the gram that it ends. */
export interface Fitted {
  /** Each once: a character with those before it, as many as the model looks at, or fewer as where a run begins. */
  readonly grams: readonly string[];
  /** Bits. */
  readonly costs: readonly number[];
  /** How often each stands in the runs. */
  readonly weights: readonly number[];
}

/** Pages may begin a run with any character of the texts, so that the shorter grams are there as well. */
export function fitRuns(model: readonly ScoredGrams[], runs: readonly string[]): Fitted {
  const fitted = new Map<string, number>();
  for (const run of runs) {
    for (let end = 1; end <= run.length; end++) {
      for (let length = 1; length <= Math.min(end, model.length); length++) {
        const gram = run.slice(end - length, end);
        fitted.set(gram, (fitted.get(gram) ?? 0) + 1);
      }
    }
  }
  const grams = [...fitted.keys()];
  return {
    grams,
    costs: grams.map(gram => surprisesUnder(model, gram).at(-1)!),
    weights: [...fitted.values()],
  };
}
