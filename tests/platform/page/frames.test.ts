import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOf, reachedFrames, selectedFrames } from '../../../platform/page/frames.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { executeScript } = fakeBrowser.scripting;

interface Told {
  readonly isRunning?: boolean;
  readonly hasSelection?: boolean;
  readonly focus?: number;
}

function seen(frameId: number, place: readonly number[], told: Told = {}) {
  const rest = { url: `https://a.example/${frameId}`, isRunning: true, hasSelection: false, focus: -1 };
  return { frameId, result: { ...rest, place, ...told } };
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
      seen(4, [0], { isRunning: false }),
      { frameId: 5, result: null },
      { frameId: 6 },
    ]);
    expect(await framesOf(7)).toEqual([0]);
    expect(await reachedFrames(7)).toMatchObject([
      { frame: 0, url: 'https://a.example/0', isRunning: true },
      { frame: 4, url: 'https://a.example/4', isRunning: false },
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

describe('the frames in which something is selected', () => {
  const isSelected = { hasSelection: true };
  const selected = async () => (await selectedFrames(7)).map(({ frame }) => frame);

  it('begin with the one that has the focus of all that it stands in', async () => {
    executeScript.mockResolvedValue([
      seen(0, [], { ...isSelected, focus: 1 }),
      seen(4, [0], { ...isSelected }),
      seen(5, [1], { focus: 2 }),
      seen(6, [1, 2], isSelected),
      seen(7, [1, 3]),
    ]);
    expect(await selected()).toEqual([6, 0, 4]);
  });

  it('begin with the page where the focus is in it, or in one that has none', async () => {
    executeScript.mockResolvedValue([seen(0, [], isSelected), seen(4, [0], isSelected)]);
    expect(await selected()).toEqual([0, 4]);
    executeScript.mockResolvedValue([seen(0, [], { ...isSelected, focus: 0 }), seen(4, [0])]);
    expect(await selected()).toEqual([0]);
  });

  it('are none where nothing is', async () => {
    executeScript.mockResolvedValue([seen(0, []), seen(4, [0])]);
    expect(await selected()).toEqual([]);
  });
});
