import type { EngineWorld } from '../../../platform/sync/engine.ts';

/** As `navigator.locks`, of one browser: there is one lock. */
export function ownLocks(): EngineWorld['locks'] {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  const request = (_: string, ...more: unknown[]) => {
    const work = more.at(-1) as (lock: unknown) => unknown;
    const isIfAvailable = more.length === 2;
    if (isIfAvailable && held > 0) return Promise.resolve(work(null));
    held++;
    const mine = (isIfAvailable ? Promise.resolve() : last.catch(() => undefined)).then(() => work({}));
    last = mine;
    return mine.finally(() => {
      held--;
    });
  };
  return { request } as unknown as EngineWorld['locks'];
}
