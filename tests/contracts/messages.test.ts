import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { markOfText } from '../../core/text/text-change.ts';
import { cardProtocol } from '../../platform/messaging/card-protocol.ts';
import { changeProtocol } from '../../platform/messaging/change-protocol.ts';
import { checkProtocol } from '../../platform/messaging/check-protocol.ts';
import { hiddenProtocol } from '../../platform/messaging/hidden-protocol.ts';
import { marksProtocol } from '../../platform/messaging/marks-protocol.ts';
import { notesProtocol } from '../../platform/messaging/notes-protocol.ts';
import { hashProtocol, pageTextProtocol } from '../../platform/messaging/page-text-protocol.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { backgroundProtocol, type Protocol, pageProtocol } from '../../platform/messaging/protocol.ts';
import { selectionProtocol } from '../../platform/messaging/selection-protocol.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
import { showNodeProtocol } from '../../platform/messaging/show-node-protocol.ts';
import { syncProtocol } from '../../platform/messaging/sync-protocol.ts';
import { ContentScriptContext } from '../../platform/page/script-context.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../platform/fake-browser.ts')).fakeBrowser }));

/** The types that an entry point answers, whatever it answers: a message without its request is refused, not left alone. */
async function answered(protocol: Protocol): Promise<string[]> {
  const types: string[] = [];
  for (const type of Object.keys(protocol)) {
    if ((await deliver({ type }, FROM_VIEW)) !== undefined) types.push(type);
  }
  return types;
}

beforeEach(() => {
  fakeBrowser.runtime.onMessage.listeners.clear();
  fakeBrowser.tabs.query.mockResolvedValue([]);
  fakeBrowser.contextMenus.removeAll.mockResolvedValue();
  fakeBrowser.runtime.sendMessage.mockResolvedValue({ ok: true, value: { isOn: true, passages: [] } });
});

describe('messages', () => {
  it('to the background are all answered by it', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    expect(await answered(backgroundProtocol)).toEqual(Object.keys(backgroundProtocol));
    for (const protocol of [
      ...[proposalsProtocol, changeProtocol, cardProtocol, settingsProtocol],
      ...[hiddenProtocol, hashProtocol, showNodeProtocol, checkProtocol],
      ...[notesProtocol, marksProtocol, syncProtocol],
    ]) {
      expect(await answered(protocol)).toEqual(Object.keys(protocol));
    }
  });

  it.each([
    ['that can be read', {}],
    ['that cannot be read', undefined],
  ])('to a page %s are all answered by the reader’s script', async (_, highlights) => {
    vi.stubGlobal('CSS', highlights ? { highlights: new Map() } : {});
    const { default: script } = await import('../../entrypoints/reader.content/index.ts');
    const context = new ContentScriptContext();
    await script.main(context as never);
    expect(await answered(pageProtocol)).toEqual(Object.keys(pageProtocol));
    expect(await answered(pageTextProtocol)).toEqual(Object.keys(pageTextProtocol));
    expect(await answered(selectionProtocol)).toEqual(Object.keys(selectionProtocol));
  });

  it('have types of their own, so that no two listeners answer one', () => {
    const types = [
      ...[backgroundProtocol, changeProtocol, pageProtocol, proposalsProtocol, cardProtocol],
      ...[hiddenProtocol, hashProtocol, pageTextProtocol, showNodeProtocol, settingsProtocol, checkProtocol],
      ...[notesProtocol, marksProtocol, selectionProtocol, syncProtocol],
    ].flatMap(protocol => Object.keys(protocol));
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('the background', () => {
  const ask = (type: string, request: object, from: object) => deliver({ type, ...request }, from);

  beforeAll(() => {
    vi.stubGlobal('CSS', {});
    const model = readFileSync('public/background.bin');
    vi.stubGlobal('fetch', async () => new Response(model));
  });

  it('recognises a clause, and nothing on a host that the reader has switched off', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const { nodeText } = await import('../seeds/received.ts');
    background.main();
    const text = nodeText('minsheng-2025#sec_2__cl_4');
    const label = { level: 'clause', number: '（四）', document: '民生意见' };
    expect(await ask('recognise', { text }, FROM_PAGE)).toMatchObject({
      ok: true,
      value: {
        isOn: true,
        passages: [{ start: 0, end: text.length, node: 'minsheng-2025#sec_2__cl_4', label, isIssuer: true }],
      },
    });
    const site = { host: 'www.gov.cn', coversDomain: false };
    await ask('write-site', { ...site, mode: 'off' }, FROM_VIEW);
    expect(await ask('recognise', { text }, FROM_PAGE)).toMatchObject({
      ok: true,
      value: { isOn: false, passages: [], appearance: { mode: 'off' } },
    });
    expect(await ask('recognise', { text, isOnce: true }, FROM_PAGE)).toMatchObject({
      value: { isOn: true, passages: [{ start: 0 }], appearance: { mode: 'on' } },
    });
    await ask('write-site', { ...site, mode: 'panel' }, FROM_VIEW);
    expect(await ask('recognise', { text }, FROM_PAGE)).toMatchObject({
      value: { isOn: true, passages: [{ start: 0 }], appearance: { mode: 'panel' } },
    });
    expect(await ask('recognise', { text }, { ...FROM_PAGE, url: 'https://www.news.cn/' })).toMatchObject({
      value: { isOn: true, passages: [{ isIssuer: false }] },
    });
    await ask('forget-site', { host: 'www.gov.cn' }, FROM_VIEW);
  });

  it('brings the script of the labels beside an answer that has something to label, where it is not there', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const { nodeText } = await import('../seeds/received.ts');
    background.main();
    const { executeScript } = fakeBrowser.scripting;
    executeScript.mockClear();
    const text = nodeText('minsheng-2025#sec_2__cl_4');
    await ask('recognise', { text: '镇东头的老柿树有三百来岁。' }, FROM_PAGE);
    await ask('recognise', { text, hasMargin: true }, FROM_PAGE);
    expect(executeScript).not.toHaveBeenCalled();
    await ask('recognise', { text }, FROM_PAGE);
    const change = { mark: markOfText(text), start: text.length, end: text.length, text: `\n${text}` };
    await ask('recognise-change', { ...change, hasMargin: true }, FROM_PAGE);
    expect(executeScript.mock.calls).toMatchObject([[{ target: { tabId: 7 }, files: ['/margin.js'] }]]);
    const more = `${text}\n${text}`;
    const further = { mark: markOfText(more), start: more.length, end: more.length, text: `\n${text}` };
    await ask('recognise-change', further, FROM_PAGE);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('tells a page where notes stand, and no word, tag or type of one', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const { nodeText } = await import('../seeds/received.ts');
    background.main();
    const text = `镇东头的老柿树有三百来岁。\n${nodeText('minsheng-2025#sec_2__cl_4')}`;
    const [word, tag] = ['只给自己看的话', '只给自己看的签'];
    const page = {
      ...{ kind: 'page', address: FROM_PAGE.url, title: '一则新闻' },
      ...{
        quote: { exact: '老柿树', prefix: '镇东头的', suffix: '有三百来岁' },
        position: { start: 4, end: 7 },
      },
    };
    const clause = { kind: 'clause', node: 'minsheng-2025#sec_2__cl_4' };
    for (const [id, target] of [
      ['onpage0000000000000000', page],
      ['onclause00000000000000', clause],
    ] as const) {
      const fields = { text: word, tags: [tag], type: 'question', colour: 'pink', target };
      expect(await ask('create-note', { id, fields }, FROM_VIEW)).toMatchObject({ ok: true });
    }
    const recognised = await ask('recognise', { text }, FROM_PAGE);
    expect(recognised).toMatchObject({ value: { hasNotes: true } });
    const found = await ask('find-marks', { mark: markOfText(text) }, FROM_PAGE);
    expect(found).toEqual({
      ok: true,
      value: {
        marks: [{ note: 'onpage0000000000000000', start: 4, end: 7, colour: 'pink', isChanged: false }],
        onNodes: { 'minsheng-2025#sec_2__cl_4': ['onclause00000000000000'] },
      },
    });
    const told = JSON.stringify([recognised, found, fakeBrowser.tabs.sendMessage.mock.calls]);
    for (const secret of [word, tag, 'question']) expect(told).not.toContain(secret);
    expect(await ask('find-marks', { mark: 1 }, FROM_PAGE)).toEqual({ ok: true, value: null });
    const elsewhere = { ...FROM_PAGE, url: 'https://www.gov.cn/b.htm' };
    expect(await ask('find-marks', { mark: markOfText(text), text }, elsewhere)).toMatchObject({
      value: { marks: [] },
    });
    await ask('delete-notes', { ids: ['onpage0000000000000000', 'onclause00000000000000'] }, FROM_VIEW);
    expect(await ask('recognise', { text }, FROM_PAGE)).not.toMatchObject({ value: { hasNotes: true } });
  });

  it('recognises what has changed of a text that it knows, and says so of one that it does not', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const { nodeText } = await import('../seeds/received.ts');
    background.main();
    const before = `${nodeText('minsheng-2025#sec_2__cl_4')}\n`;
    await ask('recognise', { text: before }, FROM_PAGE);
    const text = nodeText('minsheng-2025#sec_4__cl_8');
    const change = { mark: markOfText(before), start: before.length, end: before.length, text };
    expect(await ask('recognise-change', change, FROM_PAGE)).toMatchObject({
      value: {
        isOn: true,
        changed: {
          keptBefore: 0,
          keptAfter: 0,
          passages: [
            { node: 'minsheng-2025#sec_2__cl_4', start: 0 },
            { node: 'minsheng-2025#sec_4__cl_8', start: before.length },
          ],
        },
      },
    });
    const unknown = { ...change, mark: change.mark + 1 };
    expect(await ask('recognise-change', unknown, FROM_PAGE)).toEqual({
      ok: true,
      value: { isOn: true, changed: null },
    });
  });

  it('keeps what a page of the issuer says and gives it to views, and nothing of another page', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    const words = { node: 'minsheng-2025#sec_3__cl_7', source: '80%', text: '85%' };
    const request = { ...words, title: '意见', grade: 'number' };
    const elsewhere = { ...FROM_PAGE, url: 'https://www.news.cn/' };
    expect(await ask('propose', request, elsewhere)).toMatchObject({ error: { code: 'not-issuer' } });
    expect(await ask('propose', request, FROM_PAGE)).toEqual({ ok: true, value: null });
    expect(await ask('list-proposals', {}, FROM_PAGE)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await ask('list-proposals', {}, FROM_VIEW)).toMatchObject({
      value: [{ node: words.node, reading: '85%', address: FROM_PAGE.url, title: '意见', version: '0.1.0' }],
    });
    await ask('withdraw', request, FROM_PAGE);
    expect(await ask('list-proposals', {}, FROM_VIEW)).toEqual({ ok: true, value: [] });
  });

  it('recognises no more what the reader has hidden on a page, and does so again once it is shown again', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    const { nodeText } = await import('../seeds/received.ts');
    background.main();
    const text = nodeText('minsheng-2025#sec_2__cl_4');
    const request = { node: 'minsheng-2025#sec_2__cl_4', text, title: '意见' };
    const found = async (from: object) =>
      ((await ask('recognise', { text }, from)) as { value: { passages: object[] } }).value.passages.length;
    expect(await ask('hide', request, { ...FROM_PAGE, url: `${FROM_PAGE.url}#top` })).toEqual({
      ok: true,
      value: null,
    });
    expect(await found(FROM_PAGE)).toBe(0);
    expect(await found({ ...FROM_PAGE, url: 'https://www.gov.cn/b.htm' })).toBe(1);
    expect(await ask('list-hidden', {}, FROM_PAGE)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await ask('list-hidden', {}, FROM_VIEW)).toMatchObject({
      value: [{ node: request.node, address: FROM_PAGE.url, title: '意见' }],
    });
    await ask('show-again', request, FROM_PAGE);
    expect(await found(FROM_PAGE)).toBe(1);
    expect(await ask('list-hidden', {}, FROM_VIEW)).toEqual({ ok: true, value: [] });
  });

  it('answers no page what notes there are, whatever it asks, and our views what they ask', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    const id = 'n'.repeat(22);
    const target = { kind: 'clause', node: 'minsheng-2025#sec_3__cl_7' };
    const fields = { text: '托位够不够', colour: 'green', target };
    const made = { ok: true, value: { note: { id, texts: [{ value: '托位够不够' }], target } } };
    expect(await ask('create-note', { id, fields }, FROM_VIEW)).toMatchObject(made);
    for (const type of Object.keys(notesProtocol)) {
      const request = { id, ids: [id], node: target.node, nodes: [target.node], which: 'shown', most: 9 };
      expect(await ask(type, request, FROM_PAGE)).toMatchObject({ error: { code: 'not-allowed' } });
    }
    const list = { which: 'shown', most: 9 };
    expect(await ask('list-notes', list, FROM_VIEW)).toMatchObject({ value: { notes: [{ id }] } });
    expect(await ask('list-notes', { ...list, most: 0 }, FROM_VIEW)).toMatchObject({
      error: { code: 'bad-request' },
    });
  });

  it('hashes the text of a page, for pages alone', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    expect(await ask('hash-text', { text: '一老一小' }, FROM_PAGE)).toEqual({
      ok: true,
      value: createHash('sha256').update('一老一小').digest('hex'),
    });
    expect(await ask('hash-text', { text: '' }, FROM_VIEW)).toMatchObject({ error: { code: 'not-allowed' } });
  });

  it('remembers for the panel which node a page asks for, by the tab that it stands in', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    const node = 'minsheng-2025#sec_5';
    const { set } = fakeBrowser.storage.session;
    set.mockClear();
    await ask('show-node', { node, tab: 99 }, FROM_PAGE);
    await ask('show-node', { node, tab: 99 }, FROM_VIEW);
    const place = expect.objectContaining({
      view: 'policy',
      policy: expect.objectContaining({ trail: [node] }),
    });
    expect(set.mock.calls).toEqual([[{ 'panel-place-7': place }], [{ 'panel-place-99': place }]]);
  });

  it('describes a node, and null for one that is in no pack', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    expect(await ask('describe', { node: 'minsheng-2025#sec_5' }, FROM_PAGE)).toMatchObject({
      value: { heading: '保障措施' },
    });
    expect(await ask('describe', { node: 'no-such#p_1' }, FROM_PAGE)).toEqual({ ok: true, value: null });
  });
});
