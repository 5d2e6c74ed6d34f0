import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { checkInTurns } from '../../../platform/messaging/check-in-turns.ts';
import type { RecognisedPassage } from '../../../platform/messaging/protocol.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const TEXT = '柿树。\n别的话，别的话。\n柿树。\n';

/** A passage wherever the tree is named, with a difference in its second character. */
const findTrees = async (piece: string) =>
  success({
    stock: [...piece.matchAll(/别的/gu)].map(({ index }) => ({ start: index, end: index + 2, labels: [] })),
    passages: [...piece.matchAll(/柿树/gu)].map(({ index }) => {
      const differences = [
        { page: { start: index + 1, end: index + 2 }, grade: 'wording', source: '子', text: '树' },
      ];
      return { start: index, end: index + 2, differences } as unknown as RecognisedPassage;
    }),
  });

function placesIn(answer: Awaited<ReturnType<typeof checkInTurns>>): unknown {
  return (
    answer.ok &&
    answer.value.passages.map(({ start, end, differences }) => [start, end, differences[0]!.page.start])
  );
}

describe('checking a text in turns', () => {
  it('finds in the whole text what stands in its pieces', async () => {
    const went = vi.fn();
    const asked = vi.fn(findTrees);
    const answer = await checkInTurns(TEXT, asked, went, new AbortController().signal, 10);
    expect(asked.mock.calls.length).toBeGreaterThan(1);
    expect(placesIn(answer)).toEqual([
      [0, 2, 1],
      [13, 15, 14],
    ]);
    expect(answer.ok && answer.value.stock.map(({ start }) => TEXT.slice(start, start + 2))).toEqual([
      '别的',
      '别的',
    ]);
    const shares = went.mock.calls.map(([share]) => share as number);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('asks no more once it is stopped, and gives what it has', async () => {
    const lifetime = new AbortController();
    const asked = vi.fn(findTrees);
    const answer = await checkInTurns(TEXT, asked, () => lifetime.abort(), lifetime.signal, 10);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(placesIn(answer)).toEqual([[0, 2, 1]]);
  });

  it('leaves out what comes back after it was stopped', async () => {
    const lifetime = new AbortController();
    const ask = async (piece: string) => {
      lifetime.abort();
      return findTrees(piece);
    };
    const went = vi.fn();
    expect(placesIn(await checkInTurns(TEXT, ask, went, lifetime.signal, 10))).toEqual([]);
    expect(went).not.toHaveBeenCalled();
  });

  it('ends with the failure of a piece', async () => {
    const ask = async () => failure('unreachable');
    expect(await checkInTurns(TEXT, ask, () => undefined, new AbortController().signal)).toEqual(
      failure('unreachable'),
    );
  });
});
