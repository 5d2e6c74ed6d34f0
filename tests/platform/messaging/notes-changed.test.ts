import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceNotesChanged, onNotesChanged } from '../../../platform/messaging/notes-changed.ts';
import { deliver, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage, onMessage } = fakeBrowser.runtime;

beforeEach(() => {
  onMessage.listeners.clear();
  sendMessage.mockReset();
});

describe('the word that notes have changed', () => {
  it('says which, unless there are many, and nothing else', async () => {
    sendMessage.mockResolvedValue(undefined);
    await announceNotesChanged(['a']);
    await announceNotesChanged(undefined);
    await announceNotesChanged(Array.from({ length: 101 }, String));
    const all = { type: 'notes-changed' };
    expect(sendMessage.mock.calls).toEqual([[{ ...all, ids: ['a'] }], [all], [all]]);
  });

  it('may find nobody who listens', async () => {
    sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(announceNotesChanged(['a'])).resolves.toBeUndefined();
  });

  it('is heard until the signal aborts, from nobody else and without an answer', async () => {
    const changed = vi.fn();
    const lifetime = new AbortController();
    onNotesChanged(changed, lifetime.signal);
    expect(await deliver({ type: 'notes-changed', ids: ['a'] }, FROM_VIEW)).toBeUndefined();
    await deliver({ type: 'notes-changed' }, FROM_VIEW);
    expect(changed.mock.calls).toEqual([[['a']], [undefined]]);
    await deliver({ type: 'notes-changed' }, { ...FROM_VIEW, id: 'someone-else' });
    await deliver({ type: 'notes-changed', ids: 7 }, FROM_VIEW);
    await deliver(null, FROM_VIEW);
    lifetime.abort();
    await deliver({ type: 'notes-changed' }, FROM_VIEW);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
