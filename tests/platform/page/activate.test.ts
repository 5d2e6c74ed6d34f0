import { expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { activate, bringCard, bringMargin } from '../../../platform/page/activate.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { scripting } = fakeBrowser;

it('puts style and script into the tab that was named', async () => {
  expect(await activate(7)).toEqual(success(null));
  expect(scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  expect(scripting.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
});

it('goes on into the frames that the browser lets us enter, each by itself', async () => {
  const place = (at: number) => ({ place: [at], isRunning: false });
  scripting.executeScript.mockImplementation(async injection =>
    'func' in injection
      ? [
          { frameId: 0, result: { place: [], isRunning: true } },
          { frameId: 9, result: place(1) },
          { frameId: 4, result: place(0) },
          { frameId: 6, result: null },
        ]
      : [],
  );
  scripting.insertCSS.mockImplementation(async injection => {
    if (JSON.stringify(injection).includes('4')) throw new Error('the frame has gone');
  });
  expect(await activate(7)).toEqual(success(null));
  const into = (script: object) => (script as { target: object }).target;
  expect(
    scripting.executeScript.mock.calls.filter(([one]) => 'files' in one).map(([one]) => into(one)),
  ).toEqual([{ tabId: 7 }, { tabId: 7, frameIds: [9] }]);
});

it('fails by name on a page that the browser keeps closed', async () => {
  scripting.insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await activate(7)).toEqual({
    ok: false,
    error: { code: 'activate', detail: expect.stringContaining('chrome://') },
  });
});

it.each([
  ['the labels', bringMargin, '/margin.js'],
  ['the card', bringCard, '/card.js'],
])('puts the script of %s into the frame that asks', async (_, bring, file) => {
  expect(await bring(7, 3)).toEqual(success(null));
  expect(scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [3] },
    files: [file],
    injectImmediately: true,
  });
});

it('fails by name where a script is kept out, or nobody knows where it should go', async () => {
  scripting.executeScript.mockRejectedValueOnce(new Error('the tab was closed'));
  expect(await bringCard(7, 0)).toMatchObject({ error: { code: 'activate' } });
  expect(await bringMargin(undefined, 0)).toMatchObject({ error: { code: 'activate' } });
});
