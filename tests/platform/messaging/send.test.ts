import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { announcePageChanged, askBackground, askPage } from '../../../platform/messaging/send.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { runtime, tabs } = fakeBrowser;

const NODE = {
  node: 'a#p_1',
  level: 'paragraph',
  document: '甲',
  title: '甲',
  path: [],
  text: '话',
  witness: 'copies',
};

beforeEach(() => {
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
});

describe('asking the background', () => {
  it('sends the request with its type and gives the value that comes back', async () => {
    runtime.sendMessage.mockResolvedValue(success(NODE));
    expect(await askBackground('describe', { node: 'a#p_1' })).toEqual(success(NODE));
    expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'describe', node: 'a#p_1' });
  });

  it('gives on the failure that comes back', async () => {
    runtime.sendMessage.mockResolvedValue(failure('storage-refused', 'full'));
    expect(await askBackground('describe', { node: 'a#p_1' })).toEqual(failure('storage-refused', 'full'));
  });

  it('is unreachable where nobody listens', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    expect(await askBackground('describe', { node: 'a#p_1' })).toMatchObject(failure('unreachable'));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a value without envelope', NODE],
    ['an envelope of another shape', { ok: 'yes', value: NODE }],
    ['a failure without code', { ok: false, error: {} }],
    ['a value of another shape', { ok: true, value: { ...NODE, text: 7 } }],
    ['no value', { ok: true }],
  ])('finds the answer bad if it is %s', async (_, answer) => {
    runtime.sendMessage.mockResolvedValue(answer);
    expect(await askBackground('describe', { node: 'a#p_1' })).toEqual(failure('bad-answer', 'describe'));
  });

  it('takes null for an answer where the protocol has it', async () => {
    runtime.sendMessage.mockResolvedValue(success(null));
    expect(await askBackground('describe', { node: 'a#p_1' })).toEqual(success(null));
  });
});

describe('asking a page', () => {
  it('asks the top frame of the tab', async () => {
    tabs.sendMessage.mockResolvedValue(success(true));
    expect(await askPage(7, 'go-to', { passage: 2 })).toEqual(success(true));
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'go-to', passage: 2 }, { frameId: 0 });
  });

  it('trusts no page state that the protocol does not know', async () => {
    tabs.sendMessage.mockResolvedValue(success({ status: 'hacked', url: '', title: '', passages: [] }));
    expect(await askPage(7, 'page-state', {})).toEqual(failure('bad-answer', 'page-state'));
  });
});

it('a page announces its change to whoever listens, be it nobody', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  const tally = { status: 'read', count: 3, misquoted: 1 } as const;
  await expect(announcePageChanged(tally)).resolves.toBeUndefined();
  expect(runtime.sendMessage).toHaveBeenCalledWith({ type: 'page-changed', ...tally });
});
