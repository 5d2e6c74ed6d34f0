import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { createWholePages } from '../../../entrypoints/background/whole-pages.ts';
import type { FrameTally } from '../../../platform/messaging/protocol.ts';
import type { askFrame } from '../../../platform/messaging/send.ts';

const TAB = 7;

/** A frame with so many passages, numbered from 0. */
interface FakeFrame extends Partial<FrameTally> {
  readonly count: number;
  at?: number;
}

/** Frames that answer as the reader's script does; what they were asked beside their numbers stands in `asked`. */
function pageOf(frames: Record<number, FakeFrame | undefined>) {
  const asked: [frame: number, type: string, request: object][] = [];
  const show = vi.fn(async () => undefined);
  const rest = vi.fn(async () => undefined);
  const ask = async (
    _: number,
    frame: number,
    type: string,
    request: { by?: 1 | -1; isFromOutside?: boolean },
  ) => {
    const known = frames[frame];
    if (!known) return failure('unreachable');
    if (type === 'frame-tally') return success(tallyOf(known));
    asked.push([frame, type, request]);
    if (type === 'leave') delete known.at;
    if (type !== 'step') return success(null);
    const { by, isFromOutside } = request;
    const from = isFromOutside ? undefined : known.at;
    const to = from === undefined ? (by === 1 ? 0 : known.count - 1) : from + by!;
    if (to < 0 || to >= known.count) return success(null);
    known.at = to;
    return success(to);
  };
  const framesOf = async () => Object.keys(frames).map(Number);
  return {
    pages: createWholePages({ framesOf, ask: ask as typeof askFrame, show, rest }),
    asked,
    show,
    rest,
    frames,
  };
}

function tallyOf({ count, at, ...rest }: FakeFrame): FrameTally {
  return {
    ...{ status: 'read', misquoted: 0, documents: count > 0 ? [['意见', count]] : [], hasSummary: false },
    ...{ count, isCurrent: at !== undefined, hasFrames: false },
    ...rest,
  };
}

/** Where the reader is: `frame:passage` of each frame that says so. */
function placesIn(frames: Record<number, FakeFrame | undefined>): string[] {
  return Object.entries(frames).flatMap(([frame, known]) =>
    known?.at === undefined ? [] : [`${frame}:${known.at}`],
  );
}

describe('the numbers of a page', () => {
  it('are those of all of its frames', async () => {
    const { pages, show } = pageOf({
      0: { count: 2, misquoted: 1 },
      5: { count: 3 },
      8: { count: 0, status: 'empty' },
    });
    await pages.changed(TAB);
    expect(show.mock.calls).toEqual([[TAB, { status: 'read', count: 5, misquoted: 1 }]]);
  });

  it('leave out a frame that has gone', async () => {
    const { pages, show } = pageOf({ 0: { count: 2 }, 5: undefined });
    await pages.changed(TAB);
    expect(show.mock.calls).toEqual([[TAB, { status: 'read', count: 2, misquoted: 0 }]]);
  });

  it('are none where the page itself is not read', async () => {
    const { pages, show } = pageOf({ 0: undefined, 5: { count: 2 } });
    await pages.changed(TAB);
    expect(show).not.toHaveBeenCalled();
  });

  it('are shown once where changes come together', async () => {
    const { pages, show } = pageOf({ 0: { count: 2 }, 5: { count: 1 } });
    await Promise.all([pages.changed(TAB), pages.changed(TAB), pages.changed(TAB)]);
    expect(show).toHaveBeenCalledTimes(1);
    await pages.changed(TAB);
    expect(show).toHaveBeenCalledTimes(2);
  });

  it('are those of the page alone where its frames cannot be told', async () => {
    const { frames, show, rest } = pageOf({ 0: { count: 2 } });
    const ask = async () => success(tallyOf(frames[0]!));
    await createWholePages({
      framesOf: async () => [],
      ask: ask as unknown as typeof askFrame,
      show,
      rest,
    }).changed(TAB);
    expect(show.mock.calls).toEqual([[TAB, { status: 'read', count: 2, misquoted: 0 }]]);
  });
});

describe('the summary of a page', () => {
  it('stands in the first frame that shows anything, and is of all', async () => {
    const { pages, asked } = pageOf({
      0: { count: 0 },
      5: { count: 2 },
      8: {
        count: 3,
        documents: [
          ['意见', 1],
          ['外贸', 2],
        ],
      },
    });
    await pages.changed(TAB);
    expect(asked).toEqual([
      [
        5,
        'sum-up',
        {
          documents: [
            ['意见', 3],
            ['外贸', 2],
          ],
        },
      ],
    ]);
  });

  it.each<[string, FakeFrame]>([
    ['before all have been read', { count: 0, status: 'reading' }],
    ['a second time', { count: 1, hasSummary: true }],
  ])('does not stand there %s', async (_, other) => {
    const { pages, asked } = pageOf({ 0: { count: 1 }, 5: other });
    await pages.changed(TAB);
    expect(asked).toEqual([]);
  });

  it('waits for frames that come after their page', async () => {
    const { pages, asked, rest, frames } = pageOf({ 0: { count: 1, hasFrames: true } });
    rest.mockImplementationOnce(async () => {
      frames[5] = { count: 2 };
      await pages.changed(TAB);
    });
    await pages.changed(TAB);
    expect(asked).toEqual([[0, 'sum-up', { documents: [['意见', 3]] }]]);
  });

  it('of a page without frames is there at once', async () => {
    const { pages, asked, rest } = pageOf({ 0: { count: 1 } });
    await pages.changed(TAB);
    expect(asked).toEqual([[0, 'sum-up', { documents: [['意见', 1]] }]]);
    expect(rest).not.toHaveBeenCalled();
  });

  it('is none where nothing is shown', async () => {
    const { pages, asked } = pageOf({ 0: { count: 3, documents: [] } });
    await pages.changed(TAB);
    expect(asked).toEqual([]);
  });
});

describe('a step', () => {
  it('goes through the passages of the page and of its frames, and stays at the last', async () => {
    const { pages, frames } = pageOf({ 0: { count: 2 }, 5: { count: 0 }, 8: { count: 2 } });
    const way: string[][] = [];
    for (let steps = 0; steps < 5; steps++) {
      await pages.step(TAB, 1);
      way.push(placesIn(frames));
    }
    expect(way).toEqual([['0:0'], ['0:1'], ['8:0'], ['8:1'], ['8:1']]);
  });

  it('goes back the same way, and stays at the first', async () => {
    const { pages, frames } = pageOf({ 0: { count: 1 }, 5: { count: 0 }, 8: { count: 2, at: 1 } });
    const way: string[][] = [];
    for (let steps = 0; steps < 3; steps++) {
      await pages.step(TAB, -1);
      way.push(placesIn(frames));
    }
    expect(way).toEqual([['8:0'], ['0:0'], ['0:0']]);
  });

  it('back from nowhere begins in the last frame', async () => {
    const { pages, frames } = pageOf({ 0: { count: 1 }, 5: { count: 2 } });
    await pages.step(TAB, -1);
    expect(placesIn(frames)).toEqual(['5:1']);
  });
});
