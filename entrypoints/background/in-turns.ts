import { takeSteps } from '../../core/match/paced.ts';

/** Takes all steps; a page with many notes leaves others their turn. */
export async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  const done = await takeSteps(
    steps,
    { aborted: false },
    () => new Promise(resume => setTimeout(resume)),
    () => performance.now(),
  );
  return done as T;
}
