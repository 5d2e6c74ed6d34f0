import { describe, expect, it } from 'vitest';
import { isCold, type Load, silenceOf, waitingOf } from '../../../../../tools/bench/browser/figures/steps.ts';

const load: Load = {
  page: {
    ...{
      begun: 100,
      ran: 112,
      making: 3,
      asked: 110,
      answered: 140,
      digested: 161,
      labelled: 155,
      framed: 160,
    },
    ...{ painted: 163, characters: 10_000, passages: 60, busy: 0, longest: 0 },
  },
  background: { received: 7000, answered: 7018, served: 4, kept: 0 },
  scan: 0.01,
};

describe('what a reader waits for', () => {
  it('falls into its parts', () => {
    const { whole, way, handled, placed, drawn, reading } = waitingOf(load);
    expect({ way, handled, placed, drawn, reading }).toEqual({
      ...{ way: 12, handled: 18, placed: 15, drawn: 8, reading: 10 },
    });
    expect(whole).toBe(way + handled + placed + drawn);
  });

  it('has a waking where the background was started by it', () => {
    const woken = { ...load, background: { received: 30, answered: 90, served: 1, kept: 0 } };
    expect([load, woken].map(isCold)).toEqual([false, true]);
    expect([load, woken].map(one => waitingOf(one).waking)).toEqual([undefined, 30]);
  });

  it('is not told of a page where no labels came', () => {
    const { labelled, ...page } = load.page;
    expect(() => waitingOf({ ...load, page })).toThrow('no labels');
  });
});

describe('our time in a page without passages', () => {
  it('is the task of the script and the task of the answer', () => {
    expect(silenceOf(load)).toEqual({ reading: 12, making: 3, taking: 21, whole: 33, scan: 0.01 });
  });

  it('is not told where no answer came', () => {
    const { answered, ...page } = load.page;
    expect(() => silenceOf({ ...load, page })).toThrow('no answer');
  });
});
