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
