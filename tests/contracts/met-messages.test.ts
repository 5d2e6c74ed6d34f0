import { readFileSync } from 'node:fs';
// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest';
import { markOfText } from '../../core/text/text-change.ts';
import { metProtocol } from '../../platform/messaging/met-protocol.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../platform/fake-browser.ts')).fakeBrowser }));

const ask = (type: string, request: object, from: object) => deliver({ type, ...request }, from);

beforeAll(() => {
  fakeBrowser.tabs.query.mockResolvedValue([]);
  fakeBrowser.contextMenus.removeAll.mockResolvedValue();
  fakeBrowser.runtime.sendMessage.mockResolvedValue(undefined);
  vi.stubGlobal('CSS', {});
  const model = readFileSync('public/background.bin');
  vi.stubGlobal('fetch', async () => new Response(model));
});

it('the background keeps on which pages clauses were met, once the reader wants that, and tells it to views alone', async () => {
  const { default: background } = await import('../../entrypoints/background/index.ts');
  const { nodeText } = await import('../seeds/received.ts');
  background.main();
  const node = 'minsheng-2025#sec_2__cl_4';
  const request = { text: nodeText(node), title: '一则新闻' };
  const met = () => ask('list-met', { nodes: [node] }, FROM_VIEW);
  const inPrivate = { ...FROM_PAGE, tab: { ...FROM_PAGE.tab, incognito: true } };
  // What comes of an answer comes after it.
  const rested = () => new Promise(done => setTimeout(done, 50));
  await ask('recognise', request, FROM_PAGE);
  await rested();
  await ask('write-settings', { changes: { keepsMet: true } }, FROM_VIEW);
  await ask('recognise', request, inPrivate);
  await rested();
  expect(await met()).toEqual({ ok: true, value: [[]] });
  const before = { text: '镇东头的老柿树有三百来岁。' };
  await ask('recognise', before, FROM_PAGE);
  const at = before.text.length;
  const change = { mark: markOfText(before.text), start: at, end: at, ...request };
  await ask('recognise-change', change, FROM_PAGE);
  await ask('recognise', request, { ...FROM_PAGE, url: 'https://www.news.cn/' });
  const first = { address: FROM_PAGE.url, title: '一则新闻', kind: 'verbatim' };
  await vi.waitFor(async () =>
    expect(await met()).toMatchObject({ value: [[{ address: 'https://www.news.cn/' }, first]] }),
  );
  for (const type of Object.keys(metProtocol)) {
    const asked = { nodes: [node], node, address: FROM_PAGE.url, meetings: [] };
    expect(await ask(type, asked, FROM_PAGE)).toMatchObject({ error: { code: 'not-allowed' } });
  }
  // What the reader says is not of its clause was not met there.
  const hidden = { node, text: request.text, title: '意见' };
  await ask('hide', hidden, FROM_PAGE);
  await vi.waitFor(async () => expect(await met()).toMatchObject({ value: [[{}]] }));
  await ask('show-again', hidden, FROM_PAGE);
  const removed = await ask('remove-met', { node, address: 'https://www.news.cn/' }, FROM_VIEW);
  expect(removed).toMatchObject({ value: [{ node }] });
  expect(await ask('count-met', {}, FROM_VIEW)).toEqual({ ok: true, value: 0 });
  await ask('restore-met', { meetings: (removed as { value: object[] }).value }, FROM_VIEW);
  expect(await ask('count-met', {}, FROM_VIEW)).toEqual({ ok: true, value: 1 });
  await ask('clear-met', {}, FROM_VIEW);
  expect(await met()).toEqual({ ok: true, value: [[]] });
  await ask('write-settings', { changes: { keepsMet: false } }, FROM_VIEW);
});
