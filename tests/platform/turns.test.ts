import { expect, it, vi } from 'vitest';
import { spentSoFar } from '../../platform/spent.ts';
import { takeTurns } from '../../platform/turns.ts';

/** So many steps, each of so many milliseconds. */
function* work(
  count: number,
  cost: number,
  done: () => void = () => undefined,
): Generator<undefined, string> {
  for (let step = 0; step < count; step++) {
    clock += cost;
    done();
    yield;
  }
  return '成';
}

let clock = 0;
const withClock = () => vi.spyOn(performance, 'now').mockImplementation(() => clock);

it('what is little is answered at once', () => {
  withClock();
  expect(takeTurns(work(3, 1))).toBe('成');
});

it('what is much gives the page its turn, and is answered in the end', async () => {
  withClock();
  const done = vi.fn();
  const answer = takeTurns(work(100, 1, done));
  expect(done.mock.calls.length).toBeLessThan(20);
  expect(await answer).toBe('成');
  expect(done).toHaveBeenCalledTimes(100);
});

it('all of it is counted', async () => {
  withClock();
  const before = spentSoFar();
  await takeTurns(work(100, 1));
  expect(spentSoFar() - before).toBe(100);
});
