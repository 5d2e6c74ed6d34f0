import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { answerNothing } from '../../../entrypoints/reader.content/nothing-to-read.ts';
import type { pageProtocol } from '../../../platform/messaging/protocol.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

const REQUESTS: Record<keyof typeof pageProtocol, object> = {
  'page-state': {},
  'go-to': { passage: 0 },
  'go-to-note': { note: 'a'.repeat(22) },
  step: { by: 1 },
  leave: {},
  'frame-tally': {},
  'sum-up': { documents: [] },
  reread: {},
};

beforeEach(() => {
  fakeBrowser.runtime.onMessage.listeners.clear();
  vi.stubGlobal('location', { href: 'https://www.gov.cn/a.svg' });
  vi.stubGlobal('document', { title: '' });
});

describe('a document with nothing to read', () => {
  it('answers all that a view asks, so that nobody waits for it', async () => {
    answerNothing({}, new AbortController().signal);
    for (const [type, request] of Object.entries(REQUESTS))
      expect(await deliver({ type, ...request }, FROM_VIEW)).toMatchObject({ ok: true });
    expect(await deliver({ type: 'page-hash' }, FROM_VIEW)).toEqual(success(null));
    expect(await deliver({ type: 'frame-tally' }, FROM_VIEW)).toMatchObject(
      success({ status: 'empty', count: 0 }),
    );
  });

  it('may answer some of it in its own way, until the signal aborts', async () => {
    const lifetime = new AbortController();
    answerNothing({ 'go-to': () => success(true) }, lifetime.signal);
    expect(await deliver({ type: 'go-to', passage: 0 }, FROM_VIEW)).toEqual(success(true));
    lifetime.abort();
    expect(await deliver({ type: 'go-to', passage: 0 }, FROM_VIEW)).toBeUndefined();
  });
});
