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
 * was set back finds requests in its future, and counts them as made just now; see `dated`.
 */
export function spend(budget: Budget, now: number): Spending {
  const { spent, pausedUntil = 0 } = dated(budget, now);
  if (pausedUntil > now) return { ok: false, until: pausedUntil };
  const recent = spent.filter(time => time > now - BUDGET_SPAN);
  if (recent.length >= MOST_REQUESTS) return { ok: false, until: Math.min(...recent) + BUDGET_SPAN };
  return { ok: true, budget: { spent: [...recent, now] } };
}

/**
 * The budget as a clock has it that was set back: nothing of it is later than it can be. To be kept by whoever finds it to be
 * another, for what is only counted as made just now is made just now for ever. The same object where nothing is too late.
 */
export function dated(budget: Budget, now: number): Budget {
  const { spent, pausedUntil = 0 } = budget;
  const last = now + BUDGET_SPAN;
  if (pausedUntil <= last && spent.every(time => time <= now)) return budget;
  return { spent: spent.map(time => Math.min(time, now)), pausedUntil: Math.min(pausedUntil, last) };
}

/** After a server said that it is too much. */
export function pause(budget: Budget, now: number): Budget {
  return { ...budget, pausedUntil: now + BUDGET_SPAN };
}
