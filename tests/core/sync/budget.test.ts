import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET_SPAN, MOST_REQUESTS } from '../../../core/sync/bounds.ts';
import { type Budget, dated, FRESH_BUDGET, pause, spend } from '../../../core/sync/budget.ts';

const NOW = 1_750_000_000_000;

/** Asks at these moments, and once more when told; the moments at which it might. */
function requestsAt(moments: readonly number[]): number[] {
  let budget: Budget = FRESH_BUDGET;
  return moments.filter(moment => {
    // As it comes back from the disk.
    const spending = spend(JSON.parse(JSON.stringify(budget)) as Budget, moment);
    if (spending.ok) budget = spending.budget;
    else expect(spending.until).toBeGreaterThan(moment);
    return spending.ok;
  });
}

describe('the budget', () => {
  it('never lets more through in any half hour than it is for', () => {
    const gap = fc.oneof(fc.nat(1_000), fc.nat(60_000), fc.constant(BUDGET_SPAN));
    fc.assert(
      fc.property(fc.array(gap, { minLength: 300, maxLength: 500 }), gaps => {
        let now = NOW;
        const made = requestsAt(gaps.map(gap => (now += gap)));
        for (const from of made)
          expect(
            made.filter(moment => moment >= from && moment < from + BUDGET_SPAN).length,
          ).toBeLessThanOrEqual(MOST_REQUESTS);
      }),
      { numRuns: 30 },
    );
  });

  it('says when to ask again, and lets that through', () => {
    let budget: Budget = FRESH_BUDGET;
    for (let at = 0; at < MOST_REQUESTS; at++) {
      const spending = spend(budget, NOW + at);
      if (spending.ok) ({ budget } = spending);
    }
    expect(spend(budget, NOW + 500)).toEqual({ ok: false, until: NOW + BUDGET_SPAN });
    expect(spend(budget, NOW + BUDGET_SPAN).ok).toBe(true);
  });

  it('neither forgets what was spent when the clock is set back, nor waits for years', () => {
    const spent = Array.from({ length: MOST_REQUESTS }, () => NOW);
    const before = NOW - 10 * 365 * 86_400_000;
    expect(spend({ spent }, before)).toEqual({ ok: false, until: before + BUDGET_SPAN });
    expect(spend(pause(FRESH_BUDGET, NOW), before)).toEqual({ ok: false, until: before + BUDGET_SPAN });
  });

  it('is over half an hour after such a clock was first looked at, once what it says then was kept', () => {
    const before = NOW - 10 * 365 * 86_400_000;
    for (const budget of [
      { spent: Array.from({ length: MOST_REQUESTS }, () => NOW) },
      pause(FRESH_BUDGET, NOW),
    ]) {
      const kept = dated(budget, before);
      expect(spend(dated(kept, before + 60_000), before + 60_000).ok).toBe(false);
      expect(spend(dated(kept, before + BUDGET_SPAN), before + BUDGET_SPAN).ok).toBe(true);
    }
  });

  it('is the same object where nothing of it lies in the future', () => {
    const budget: Budget = { spent: [NOW - 1, NOW], pausedUntil: NOW + BUDGET_SPAN };
    expect(dated(budget, NOW)).toBe(budget);
  });

  it('stays away for half an hour when the server says that it is too much', () => {
    const paused = pause(FRESH_BUDGET, NOW);
    expect(spend(paused, NOW + BUDGET_SPAN - 1)).toEqual({ ok: false, until: NOW + BUDGET_SPAN });
    expect(spend(paused, NOW + BUDGET_SPAN).ok).toBe(true);
  });
});
