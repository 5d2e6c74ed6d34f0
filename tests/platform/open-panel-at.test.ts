import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../core/result.ts';
import { openPanelAt } from '../../platform/open-panel-at.ts';
import { BASE, fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const NODE = 'a#sec_1__cl_1';
const create = vi.fn();
const update = vi.fn();
const getViews = vi.fn<() => unknown[]>(() => []);
const open = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  getViews.mockReturnValue([]);
  fakeBrowser.tabs.query.mockResolvedValue([]);
  Object.assign(fakeBrowser, { windows: { create, update }, extension: { getViews }, sidePanel: undefined });
});

describe('opening the panel at a node', () => {
  it('opens Chromium’s side panel before anything is waited for', () => {
    Object.assign(fakeBrowser, { sidePanel: { open } });
    void openPanelAt({ node: NODE }, 7, 2);
    expect(open).toHaveBeenCalledWith({ windowId: 2 });
    expect(create).not.toHaveBeenCalled();
  });

  it('opens a small window in Firefox, told of tab and node by its address', async () => {
    expect(await openPanelAt({ node: NODE }, 7, 2)).toEqual(success(null));
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({
        type: 'popup',
        url: `${BASE}sidepanel.html?tab=7&node=a%23sec_1__cl_1`,
      }),
    );
  });

  it('says in the address which note is to be shown, or begun', async () => {
    await openPanelAt({ note: 'anote' }, 7, 2);
    await openPanelAt({ node: NODE, note: 'new' }, 7, 2);
    expect(create.mock.calls.map(([{ url }]) => url.split('?')[1])).toEqual([
      'tab=7&note=anote',
      'tab=7&node=a%23sec_1__cl_1&note=new',
    ]);
  });

  it('opens none where the sidebar is open, and brings the one of this tab to the front', async () => {
    getViews.mockReturnValue([{}]);
    await openPanelAt({ node: NODE }, 7, 2);
    getViews.mockReturnValue([]);
    fakeBrowser.tabs.query.mockResolvedValue([
      { url: `${BASE}sidepanel.html?tab=71&node=x`, windowId: 4 },
      { url: `${BASE}sidepanel.html?tab=7&node=x`, windowId: 5 },
    ]);
    await openPanelAt({ node: NODE }, 7, 2);
    expect(create).not.toHaveBeenCalled();
    expect(update.mock.calls).toEqual([[5, { focused: true }]]);
  });

  it('fails by name where the browser does not let it, or nobody knows which page asks', async () => {
    create.mockRejectedValue(new Error('no'));
    expect(await openPanelAt({ node: NODE }, 7, 2)).toMatchObject({ error: { code: 'no-panel' } });
    expect(await openPanelAt({ node: NODE }, undefined, 2)).toMatchObject({ error: { code: 'no-panel' } });
  });
});
