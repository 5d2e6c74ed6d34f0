import { expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { askHash, askPageHash } from '../../../platform/messaging/ask-page-hash.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const HASH = '0f'.repeat(32);
const { sendMessage } = fakeBrowser.tabs;

it('a page is asked for the hash of its text in the frame that holds it', async () => {
  sendMessage.mockResolvedValueOnce(success(HASH)).mockResolvedValueOnce(success(null));
  expect(await askPageHash(4, 6)).toEqual(success(HASH));
  expect(await askPageHash(4, 6)).toEqual(success(null));
  expect(sendMessage.mock.calls[0]).toEqual([4, { type: 'page-hash' }, { frameId: 6 }]);
});

it('what is no hash is no answer', async () => {
  for (const answer of ['正文', HASH.slice(2), `${HASH}0f`, '']) {
    sendMessage.mockResolvedValueOnce(success(answer));
    expect(await askPageHash(4, 6)).toEqual(failure('bad-answer', 'page-hash'));
  }
});

it('the background is asked to hash a text', async () => {
  fakeBrowser.runtime.sendMessage.mockResolvedValueOnce(success(HASH));
  expect(await askHash('正文')).toEqual(success(HASH));
  expect(fakeBrowser.runtime.sendMessage.mock.calls).toEqual([[{ type: 'hash-text', text: '正文' }]]);
});
