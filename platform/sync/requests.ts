import { failure, type Result } from '../../core/result.ts';
import type { SyncBudget } from '../storage/sync-budget.ts';

/** Makes one request of a remote, where there is one left; fails with `remote-budget` otherwise. */
export type Requests = <T>(request: () => Promise<Result<T>>) => Promise<Result<T>>;

/** Each request is taken from what is allowed before it is made, and a server that asks for peace has half an hour of it. */
export function createRequests(budget: SyncBudget, now: () => number): Requests {
  return async request => {
    const spent = await budget.spend(now());
    if (!spent.ok) return spent;
    if (!spent.value.ok) return failure('remote-budget');
    const answer = await request();
    if (!answer.ok && answer.error.code === 'remote-throttled') await budget.pause(now());
    return answer;
  };
}
