import { readFileSync } from 'node:fs';
// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkProtocol } from '../../platform/messaging/check-protocol.ts';
import { proposalsProtocol } from '../../platform/messaging/proposals-protocol.ts';
import { backgroundProtocol, type Protocol, pageProtocol } from '../../platform/messaging/protocol.ts';
import { settingsProtocol } from '../../platform/messaging/settings-protocol.ts';
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
    for (const protocol of [proposalsProtocol, settingsProtocol, checkProtocol]) {
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
  });

  it('have types of their own, so that no two listeners answer one', () => {
    const types = [
      backgroundProtocol,
      pageProtocol,
      proposalsProtocol,
      settingsProtocol,
      checkProtocol,
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

  it('describes a node, and null for one that is in no pack', async () => {
    const { default: background } = await import('../../entrypoints/background/index.ts');
    background.main();
    expect(await ask('describe', { node: 'minsheng-2025#sec_5' }, FROM_PAGE)).toMatchObject({
      value: { heading: '保障措施' },
    });
    expect(await ask('describe', { node: 'no-such#p_1' }, FROM_PAGE)).toEqual({ ok: true, value: null });
  });
});
