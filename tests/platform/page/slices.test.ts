import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Step, workInSlices } from '../../../platform/page/slices.ts';

let lifetime: AbortController;
let clock: number;
let done: number[];
const shown = vi.fn<(isDone: boolean) => void>();

/** A window that has time for us after ten milliseconds. */
const window = { requestIdleCallback: (slice: () => void) => setTimeout(slice, 10) } as unknown as Window;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  done = [];
  shown.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

/** So many steps, each of so many milliseconds; those after `near` can wait. */
function* work(count: number, cost: number, near = count): Generator<Step, void> {
  for (let step = 1; step <= count; step++) {
    clock += cost;
    done.push(step);
    yield step === near + 1 ? 'later' : 'on';
  }
}

describe('work in slices', () => {
  it('is done at once if it is little', () => {
    workInSlices(work(3, 1), false, shown, window, lifetime.signal);
    expect(done).toEqual([1, 2, 3]);
    expect(shown.mock.calls).toEqual([[true]]);
  });

  it('gives way to the page after some milliseconds, each time', () => {
    workInSlices(work(40, 1), false, shown, window, lifetime.signal);
    expect(done.length).toBeLessThanOrEqual(16);
    vi.advanceTimersByTime(5);
    expect(done.length).toBeLessThanOrEqual(16);
    vi.advanceTimersByTime(1_000);
    expect(done).toHaveLength(40);
    expect(shown.mock.calls).toEqual([[true]]);
  });

  it('is shown where there is something to show, and what follows is another slice', () => {
    function* steps(): Generator<Step, void> {
      yield 'on';
      yield 'show';
      done.push(3);
    }
    workInSlices(steps(), false, shown, window, lifetime.signal);
    expect([done, shown.mock.calls]).toEqual([[], [[false]]]);
    vi.advanceTimersByTime(20);
    expect([done, shown.mock.calls]).toEqual([[3], [[false], [true]]]);
  });

  it('leaves what can wait until a page that moves has been still for a while', () => {
    workInSlices(work(6, 1, 2), true, shown, window, lifetime.signal);
    vi.advanceTimersByTime(300);
    expect(done).toEqual([1, 2, 3]);
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stops with its signal, also while it waits', () => {
    workInSlices(work(6, 1, 2), true, shown, window, lifetime.signal);
    lifetime.abort();
    vi.advanceTimersByTime(5_000);
    expect(done).toHaveLength(3);
  });
});
