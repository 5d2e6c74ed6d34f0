import { BUDGET_SPAN, MOST_REQUESTS } from './bounds.ts';

/** When requests were made, in milliseconds since 1970, and until when the server asked us to stay away; kept across restarts. */
export interface Budget {
  readonly spent: readonly number[];
  readonly pausedUntil?: number;
}

export const FRESH_BUDGET: Budget = { spent: [] };

/** A budget with one request more, to be kept before it is made; or when to ask again, in milliseconds since 1970. */
export type Spending =
  | { readonly ok: true; readonly budget: Budget }
  | { readonly ok: false; readonly until: number };

/**
 * A list of times, not a bucket of tokens that fills up: such a bucket lets twice its size through in one span. A clock that
 * was set back finds requests in its future, and counts them as made just now.
 */
export function spend({ spent, pausedUntil = 0 }: Budget, now: number): Spending {
  const until = Math.min(pausedUntil, now + BUDGET_SPAN);
  if (until > now) return { ok: false, until };
  const recent = spent.map(time => Math.min(time, now)).filter(time => time > now - BUDGET_SPAN);
  if (recent.length >= MOST_REQUESTS) return { ok: false, until: Math.min(...recent) + BUDGET_SPAN };
  return { ok: true, budget: { spent: [...recent, now] } };
}

/** After a server said that it is too much. */
export function pause(budget: Budget, now: number): Budget {
  return { ...budget, pausedUntil: now + BUDGET_SPAN };
}
