import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { askFromCard } from '../../../platform/messaging/ask-from-card.ts';
import { askSettings } from '../../../platform/messaging/ask-settings.ts';
import { announcePageChanged, askFrame } from '../../../platform/messaging/send.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { runtime, tabs } = fakeBrowser;

beforeEach(() => {
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
});

describe('asking the background', () => {
  it('sends the request with its type and gives the value that comes back', async () => {
    runtime.sendMessage.mockResolvedValue(success({ mode: 'off' as const }));
    expect(await askSettings('read-site', { host: 'a.cn' })).toEqual(success({ mode: 'off' as const }));
    expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'read-site', host: 'a.cn' });
  });

  it('gives on the failure that comes back', async () => {
    runtime.sendMessage.mockResolvedValue(failure('storage-refused', 'full'));
    expect(await askSettings('forget-site', { host: 'a.cn' })).toEqual(failure('storage-refused', 'full'));
  });

  it('is unreachable where nobody listens', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(await askSettings('read-site', { host: 'a.cn' })).toMatchObject(failure('unreachable'));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a value without envelope', { mode: 'on' }],
    ['an envelope of another shape', { ok: 'yes', value: { mode: 'on' } }],
    ['a failure without code', { ok: false, error: {} }],
    ['a value of another shape', { ok: true, value: { mode: 'maybe' } }],
    ['no value', { ok: true }],
  ])('finds the answer bad if it is %s', async (_, answer) => {
    runtime.sendMessage.mockResolvedValue(answer);
    expect(await askSettings('read-site', { host: 'a.cn' })).toEqual(failure('bad-answer', 'read-site'));
  });

  it('takes null for an answer where the protocol has it', async () => {
    runtime.sendMessage.mockResolvedValue(success(null));
    expect(await askFromCard('describe', { node: 'a#p_1' })).toEqual(success(null));
  });
});

describe('asking a page', () => {
  it('asks one frame of the tab', async () => {
    tabs.sendMessage.mockResolvedValue(success(true));
    expect(await askFrame(7, 3, 'go-to', { passage: 2 })).toEqual(success(true));
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'go-to', passage: 2 }, { frameId: 3 });
  });

  it('trusts no page state that the protocol does not know', async () => {
    tabs.sendMessage.mockResolvedValue(success({ status: 'hacked', url: '', title: '', passages: [] }));
    expect(await askFrame(7, 3, 'page-state', {})).toEqual(failure('bad-answer', 'page-state'));
  });
});

it('a page announces its change to whoever listens, be it nobody', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await expect(announcePageChanged()).resolves.toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'page-changed' });
});
