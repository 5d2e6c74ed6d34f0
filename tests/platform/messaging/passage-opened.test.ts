import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announcePassageOpened, onPassageOpened } from '../../../platform/messaging/passage-opened.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage, onMessage } = fakeBrowser.runtime;
const message = { type: 'passage-opened', passage: 3 };

beforeEach(() => {
  onMessage.listeners.clear();
  sendMessage.mockReset();
});

describe('the word that a passage was opened', () => {
  it('says which by its number alone, and may find nobody who listens', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await announcePassageOpened(3);
    expect(sendMessage.mock.calls).toEqual([[message]]);
  });

  it('is heard with the tab and the frame it comes from, until the signal aborts, from nobody else and without an answer', async () => {
    const opened = vi.fn();
    const lifetime = new AbortController();
    onPassageOpened(opened, lifetime.signal);
    expect(await deliver(message, { ...FROM_PAGE, frameId: 5 })).toBeUndefined();
    expect(opened.mock.calls).toEqual([[3, 7, 5]]);
    await deliver(message, FROM_VIEW);
    await deliver(message, { ...FROM_PAGE, id: 'someone-else' });
    for (const other of [
      null,
      'passage-opened',
      { type: 'passage-opened' },
      { ...message, type: 'page-changed' },
    ]) {
      await deliver(other, FROM_PAGE);
    }
    lifetime.abort();
    await deliver(message, FROM_PAGE);
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
