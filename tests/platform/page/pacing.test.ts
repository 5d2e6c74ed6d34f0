import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pacing } from '../../../platform/page/pacing.ts';
import { spend } from '../../../platform/spent.ts';

let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  const timers = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => timers() + taken);
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

/** What work has taken of the clock beyond the timers. */
let taken = 0;

/** Work that keeps the main thread so long, in milliseconds. */
function workOf(cost: number) {
  return vi.fn(async () => {
    spend(() => {
      taken += cost;
    });
  });
}

/** How often work that takes so long is done for a change every so often, all in milliseconds. */
async function workFor(cost: number, every: number, during: number): Promise<number> {
  const work = workOf(cost);
  const changed = pacing(work, lifetime.signal);
  for (let time = 0; time < during; time += every) {
    changed();
    await vi.advanceTimersByTimeAsync(every);
  }
  return work.mock.calls.length;
}

it('works once for a burst of changes, less than half a second after the last', async () => {
  const work = workOf(1);
  const changed = pacing(work, lifetime.signal);
  for (let time = 0; time < 10; time++) {
    changed();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(work).toHaveBeenCalledTimes(1);
  changed();
  await vi.advanceTimersByTimeAsync(400);
  expect(work).toHaveBeenCalledTimes(2);
});

it('does not wait for ever on what never rests', async () => {
  expect(await workFor(1, 100, 10_000)).toBeGreaterThan(5);
});

it.each([1, 10, 40])('takes no more than a hundredth of the time on what never rests: %i ms', async cost => {
  const during = 60_000;
  expect((await workFor(cost, 100, during)) * cost).toBeLessThanOrEqual(during / 100 + cost);
});

it('stops with its signal', async () => {
  const work = workOf(1);
  const changed = pacing(work, lifetime.signal);
  changed();
  lifetime.abort();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(work).not.toHaveBeenCalled();
});
