import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askToShow, onHandedOver, tellToShow } from '../../../platform/messaging/show-node.ts';
import { deliver, FROM_PAGE, FROM_VIEW, fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { sendMessage, onMessage } = fakeBrowser.runtime;
const NODE = 'minsheng-2025#sec_5';
const message = { type: 'show-node', node: NODE };

beforeEach(() => {
  onMessage.listeners.clear();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
});

describe('handing over to the panel', () => {
  it('names the node, and the tab where one is given', async () => {
    await askToShow({ node: NODE });
    expect(await askToShow({ node: NODE }, 4)).toEqual({ ok: true, value: null });
    expect(sendMessage.mock.calls).toEqual([[message], [{ ...message, tab: 4 }]]);
  });

  it('names a note too, or that one is to be begun; the background says so itself, whoever listens', async () => {
    await askToShow({ node: NODE, note: 'new' });
    sendMessage.mockRejectedValueOnce(new Error('nobody'));
    await tellToShow({ note: 'anote' }, 4);
    expect(sendMessage.mock.calls).toEqual([
      [{ ...message, note: 'new' }],
      [{ type: 'show-node', note: 'anote', tab: 4 }],
    ]);
  });

  it('is overheard without an answer: of a page for its own tab, of a view for the one it names', async () => {
    const show = vi.fn();
    const lifetime = new AbortController();
    onHandedOver(show, lifetime.signal);
    expect(await deliver({ ...message, tab: 99 }, FROM_PAGE)).toBeUndefined();
    await deliver({ ...message, tab: 4 }, { ...FROM_VIEW, tab: { id: 50 } });
    await deliver({ type: 'show-node', note: 'anote' }, FROM_PAGE);
    expect(show.mock.calls).toEqual([
      [{ node: NODE }, 7],
      [{ node: NODE }, 4],
      [{ note: 'anote' }, 7],
    ]);
    await deliver(message, FROM_VIEW);
    await deliver({ type: 'show-node' }, FROM_PAGE);
    await deliver(null, FROM_PAGE);
    await deliver(message, { ...FROM_PAGE, id: 'someone-else' });
    lifetime.abort();
    await deliver(message, FROM_PAGE);
    expect(show).toHaveBeenCalledTimes(3);
  });
});
