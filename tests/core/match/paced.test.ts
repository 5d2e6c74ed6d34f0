import { describe, expect, it } from 'vitest';
import { takeSteps } from '../../../core/match/paced.ts';

function* counting(most: number, seen: number[] = []): Generator<undefined, string> {
  try {
    for (let step = 0; step < most; step++) {
      seen.push(step);
      yield;
    }
    return 'done';
  } finally {
    seen.push(-1);
  }
}

/** A clock on which every look takes this long. */
function slowClock(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

describe('taking steps', () => {
  it('goes to the end without a pause while the turn lasts', async () => {
    let pauses = 0;
    const pause = async () => void pauses++;
    expect(await takeSteps(counting(5), new AbortController().signal, pause, slowClock(0))).toBe('done');
    expect(pauses).toBe(0);
  });

  it('pauses whenever a turn is over', async () => {
    let pauses = 0;
    const pause = async () => void pauses++;
    expect(await takeSteps(counting(5), new AbortController().signal, pause, slowClock(20))).toBe('done');
    expect(pauses).toBe(5);
  });

  it('begins a new turn after each pause', async () => {
    let [pauses, looks] = [0, 0];
    const clock = () => (looks++ < 1 ? 0 : 20);
    const pause = async () => void pauses++;
    expect(await takeSteps(counting(5), new AbortController().signal, pause, clock)).toBe('done');
    expect(pauses).toBe(1);
  });

  it('gives up where something newer came during a pause, and what was held is put back', async () => {
    const newer = new AbortController();
    const seen: number[] = [];
    const pause = async () => newer.abort();
    expect(await takeSteps(counting(5, seen), newer.signal, pause, slowClock(20))).toBeUndefined();
    expect(seen).toEqual([0, -1]);
  });
});
