import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  announceProposalsChanged,
  onProposalsChanged,
} from '../../../platform/messaging/proposals-changed.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage, onMessage } = fakeBrowser.runtime;

beforeEach(() => {
  onMessage.listeners.clear();
  sendMessage.mockReset();
});

describe('the word that proposals have changed', () => {
  it('says that and nothing else', async () => {
    sendMessage.mockResolvedValue(undefined);
    await announceProposalsChanged();
    expect(sendMessage.mock.calls).toEqual([[{ type: 'proposals-changed' }]]);
  });

  it('may find nobody who listens', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(announceProposalsChanged()).resolves.toBeUndefined();
  });

  it('is heard until the signal aborts, from nobody else and without an answer', async () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onProposalsChanged(changed, lifetime.signal);
    expect(await deliver({ type: 'proposals-changed' }, FROM_VIEW)).toBeUndefined();
    expect(changed).toHaveBeenCalledTimes(1);
    await deliver({ type: 'proposals-changed' }, { ...FROM_VIEW, id: 'someone-else' });
    await deliver({ type: 'page-changed' }, FROM_VIEW);
    await deliver(null, FROM_VIEW);
    lifetime.abort();
    await deliver({ type: 'proposals-changed' }, FROM_VIEW);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
