import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { textsIn } from '../../../platform/page/page-texts.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const seen = (frameId: number, place: number[], isRunning = true) => ({
  frameId,
  result: { url: `https://a.example/${frameId}`, place, isRunning, hasSelection: false, focus: -1 },
});

it('the texts of a page are those that were read in its frames, each under its own address', async () => {
  fakeBrowser.scripting.executeScript.mockResolvedValue([
    seen(0, []),
    seen(4, [1]),
    seen(5, [0]),
    seen(6, [2], false),
    seen(8, [3]),
  ]);
  const words = { text: '柿子红了', title: '秋天' };
  const said = new Map<number, unknown>([
    [0, success(null)],
    [4, success({ ...words, date: '2025-10-12' })],
    [5, success(words)],
    [8, failure('unreachable')],
  ]);
  fakeBrowser.tabs.sendMessage.mockImplementation(
    async (...[, , { frameId }]: [number, unknown, object & { frameId?: number }]) => said.get(frameId!),
  );
  expect(await textsIn(7)).toEqual([
    { frame: 5, url: 'https://a.example/5', ...words },
    { frame: 4, url: 'https://a.example/4', ...words, date: '2025-10-12' },
  ]);
  const asked = fakeBrowser.tabs.sendMessage.mock.calls;
  expect(asked.map(([, , options]) => options)).toEqual([0, 5, 4, 8].map(frameId => ({ frameId })));
  expect(new Set(asked.map(([, message]) => JSON.stringify(message)))).toEqual(
    new Set(['{"type":"page-text"}']),
  );
});
