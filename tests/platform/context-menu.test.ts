import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSelectionEntry, setSelectionEntries } from '../../platform/context-menu.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { contextMenus } = fakeBrowser;

beforeEach(() => {
  contextMenus.onClicked.listeners.clear();
  contextMenus.removeAll.mockReset().mockResolvedValue();
  contextMenus.create.mockReset();
});

const TITLES = { 'look-up': '查', highlight: '高亮', 'write-note': '记笔记' };

describe('the menu of a selection', () => {
  it('has our entries once, however often they are put there', async () => {
    await setSelectionEntries(TITLES);
    await setSelectionEntries({ ...TITLES, 'look-up': 'Look up' });
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
    expect(contextMenus.create.mock.calls.slice(3)).toEqual([
      [{ id: 'look-up', title: 'Look up', contexts: ['selection'] }],
      [{ id: 'highlight', title: '高亮', contexts: ['selection'] }],
      [{ id: 'write-note', title: '记笔记', contexts: ['selection'] }],
    ]);
  });

  it('says which was chosen and where, and nothing of other entries or of nothing', () => {
    const chosen = vi.fn();
    const lifetime = new AbortController();
    onSelectionEntry(chosen, lifetime.signal);
    const [listener] = contextMenus.onClicked.listeners;
    const click = listener as unknown as (info: object, tab?: object) => void;
    const at = { frameId: 3, frameUrl: 'https://b.example/f.htm', pageUrl: 'https://a.example/' };
    click(
      { menuItemId: 'highlight', selectionText: '原则上不低于80%', ...at },
      { id: 7, windowId: 2, incognito: true },
    );
    click({ menuItemId: 'look-up', selectionText: '一句话' }, { id: -1 });
    click({ menuItemId: 'other', selectionText: '别的' });
    click({ menuItemId: 'look-up', selectionText: '' });
    click({ menuItemId: 'look-up' });
    expect(chosen.mock.calls).toEqual([
      [
        'highlight',
        { text: '原则上不低于80%', tab: 7, frame: 3, url: at.frameUrl, window: 2, isPrivate: true },
      ],
      ['look-up', { text: '一句话', tab: undefined, frame: 0, isPrivate: false }],
    ]);
    lifetime.abort();
    expect(contextMenus.onClicked.listeners.size).toBe(0);
  });
});
