import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOf, reachedFrames } from '../../../platform/page/frames.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { executeScript } = fakeBrowser.scripting;

function seen(frameId: number, place: readonly number[], isRunning = true) {
  return { frameId, result: { place, isRunning } };
}

beforeEach(() => {
  executeScript.mockReset();
});

describe('the frames of a tab', () => {
  it('come in the order of the page, each before those inside it', async () => {
    executeScript.mockResolvedValue([
      seen(0, []),
      seen(4, [2]),
      seen(8, [0, 1]),
      seen(3, [10]),
      seen(6, [0]),
      seen(9, [0, 0, 3]),
    ]);
    expect(await framesOf(7)).toEqual([0, 6, 9, 8, 4, 3]);
  });

  it('are those in which our script runs; others that we may enter are known as such', async () => {
    executeScript.mockResolvedValue([
      seen(0, []),
      seen(4, [0], false),
      { frameId: 5, result: null },
      { frameId: 6 },
    ]);
    expect(await framesOf(7)).toEqual([0]);
    expect(await reachedFrames(7)).toEqual([
      { frame: 0, isRunning: true },
      { frame: 4, isRunning: false },
    ]);
  });

  it('are none where we may not enter', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await framesOf(7)).toEqual([]);
  });

  it('are not waited for while they load', async () => {
    executeScript.mockResolvedValue([]);
    await framesOf(7);
    expect(executeScript.mock.calls[0]![0]).toMatchObject({
      target: { tabId: 7, allFrames: true },
      injectImmediately: true,
    });
  });
});
