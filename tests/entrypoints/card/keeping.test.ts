import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { type AskToKeep, createKeptWordings } from '../../../entrypoints/card/keeping.ts';
import type { RecognisedDifference } from '../../../platform/messaging/protocol.ts';

const NODE = 'a#sec_1__cl_1';
const FIGURE: RecognisedDifference = {
  grade: 'number',
  page: { start: 3, end: 5 },
  source: '80',
  text: '85',
};
const ask = vi.fn<AskToKeep>();
const changed = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  ask.mockResolvedValue(success(null));
});

describe('the wordings that a reader keeps of a page', () => {
  it('are none at first, and nobody is asked', () => {
    expect(createKeptWordings(ask, changed).has(NODE, FIGURE)).toBeUndefined();
    expect(ask).not.toHaveBeenCalled();
  });

  it('are kept and taken back by turns', async () => {
    const kept = createKeptWordings(ask, changed);
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, FIGURE)).toBe(true);
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, FIGURE)).toBeUndefined();
    expect(ask.mock.calls).toEqual([
      [true, NODE, FIGURE],
      [false, NODE, FIGURE],
    ]);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('are the same when the page was read again and they stand elsewhere', async () => {
    const kept = createKeptWordings(ask, changed);
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, { ...FIGURE, page: { start: 9, end: 11 } })).toBe(true);
    expect(kept.has(NODE, { ...FIGURE, text: '86' })).toBeUndefined();
    expect(kept.has(NODE, { ...FIGURE, source: '8' })).toBeUndefined();
    expect(kept.has('a#sec_2', FIGURE)).toBeUndefined();
  });

  it('are not kept where that failed, and may be tried again', async () => {
    const kept = createKeptWordings(ask, changed);
    ask.mockResolvedValueOnce(failure('storage-refused'));
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, FIGURE)).toBe(false);
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, FIGURE)).toBe(true);
  });

  it('are still kept where taking them back failed', async () => {
    const kept = createKeptWordings(ask, changed);
    await kept.toggle(NODE, FIGURE);
    ask.mockResolvedValueOnce(failure('unreachable'));
    await kept.toggle(NODE, FIGURE);
    expect(kept.has(NODE, FIGURE)).toBe(true);
  });
});
