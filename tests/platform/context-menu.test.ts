import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onLookUp, setLookUpEntry } from '../../platform/context-menu.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { contextMenus } = fakeBrowser;

beforeEach(() => {
  contextMenus.onClicked.listeners.clear();
  contextMenus.removeAll.mockReset().mockResolvedValue();
  contextMenus.create.mockReset();
});

describe('the menu of a selection', () => {
  it('has one entry of ours, however often it is put there', async () => {
    await setLookUpEntry('查');
    await setLookUpEntry('Look up');
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(contextMenus.create.mock.lastCall).toEqual([
      { id: 'look-up', title: 'Look up', contexts: ['selection'] },
    ]);
  });

  it('gives the selection on, and nothing of other entries or of nothing', () => {
    const lookUp = vi.fn();
    const lifetime = new AbortController();
    onLookUp(lookUp, lifetime.signal);
    const [click] = contextMenus.onClicked.listeners;
    click!({ menuItemId: 'look-up', selectionText: '原则上不低于80%' });
    click!({ menuItemId: 'other', selectionText: '别的' });
    click!({ menuItemId: 'look-up', selectionText: '' });
    click!({ menuItemId: 'look-up' });
    expect(lookUp.mock.calls).toEqual([['原则上不低于80%']]);
    lifetime.abort();
    expect(contextMenus.onClicked.listeners.size).toBe(0);
  });
});
