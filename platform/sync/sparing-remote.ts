import type { Result } from '../../core/result.ts';
import type { SyncBudget } from '../storage/sync-budget.ts';
import type { Remote } from './remote.ts';

/** What a remote asks before each request: where it answers false, the request is not made. */
export type Spend = () => Promise<boolean>;

/** A remote that makes no more requests than are left, each kept as spent before it is made; a server that wants peace has half an hour of it. */
export function sparingRemote(
  open: (spend: Spend) => Remote,
  budget: Pick<SyncBudget, 'spend' | 'pause'>,
  now: () => number,
): Remote {
  const remote = open(async () => {
    const spent = await budget.spend(now());
    return spent.ok && spent.value.ok;
  });
  const heeded = async <T>(answer: Promise<Result<T>>) => {
    const came = await answer;
    if (!came.ok && came.error.code === 'remote-throttled') await budget.pause(now());
    return came;
  };
  return {
    list: signal => heeded(remote.list(signal)),
    get: (name, most, signal) => heeded(remote.get(name, most, signal)),
    put: (name, bytes, signal) => heeded(remote.put(name, bytes, signal)),
    delete: (name, signal) => heeded(remote.delete(name, signal)),
  };
}
