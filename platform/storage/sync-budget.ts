import type { Result } from '../../core/result.ts';
import { dated, FRESH_BUDGET, pause, type Spending, spend } from '../../core/sync/budget.ts';
import type { Database } from './database.ts';
import { whenOpen } from './opened.ts';
import { budgetSchema, rowValue } from './sync-rows.ts';

/** The requests of half an hour. It outlasts a disconnection: whoever connects again has no more of them. */
export interface SyncBudget {
  /** Takes a request, which is kept before it is made; or says until when there is none. */
  spend(now: number): Promise<Result<Spending>>;
  pause(now: number): Promise<Result<null>>;
  /** Until when there is none, milliseconds since 1970; undefined where there is one. */
  waitsUntil(now: number): Promise<Result<number | undefined>>;
}

export function createSyncBudget(database: Database): SyncBudget {
  const { sync } = database;
  /** As the clock has it, within a transaction that writes. */
  const read = async (now: number) => {
    const kept = rowValue(budgetSchema, await sync.get('budget')) ?? FRESH_BUDGET;
    const budget = dated(kept, now);
    if (budget !== kept) await sync.put({ id: 'budget', value: budget });
    return budget;
  };
  return {
    spend: now =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          const spending = spend(await read(now), now);
          if (spending.ok) await sync.put({ id: 'budget', value: spending.budget });
          return spending;
        }),
      ),
    pause: now =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          await sync.put({ id: 'budget', value: pause(await read(now), now) });
          return null;
        }),
      ),
    waitsUntil: now =>
      whenOpen(database, () =>
        database.transaction('rw', sync, async () => {
          const spending = spend(await read(now), now);
          return spending.ok ? undefined : spending.until;
        }),
      ),
  };
}
