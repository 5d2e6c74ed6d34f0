import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_PLACE, placeAtNode } from '../../../core/panel-place.ts';
import {
  forgetPlacesOfClosedTabs,
  keepPanelPlace,
  readPanelPlace,
} from '../../../platform/storage/panel-places.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { session } = fakeBrowser.storage;
const PLACE = placeAtNode(FIRST_PLACE, 'minsheng-2025#sec_5');
let kept: Record<string, unknown>;

beforeEach(() => {
  kept = {};
  session.get.mockReset().mockImplementation(async key => (key in kept ? { [key]: kept[key] } : {}));
  session.set.mockReset().mockImplementation(async items => void Object.assign(kept, structuredClone(items)));
  session.remove.mockReset().mockImplementation(async key => void delete kept[key]);
});

describe('the place in the panel of a tab', () => {
  it('is as it was kept, each tab with its own', async () => {
    await keepPanelPlace(7, PLACE);
    expect(await readPanelPlace(7)).toEqual(PLACE);
    expect(await readPanelPlace(8)).toEqual(FIRST_PLACE);
  });

  it('is the beginning where something else was kept, or the browser refuses', async () => {
    kept['panel-place-7'] = { view: 'nowhere' };
    expect(await readPanelPlace(7)).toEqual(FIRST_PLACE);
    session.get.mockRejectedValue(new Error('refused'));
    session.set.mockRejectedValue(new Error('refused'));
    await expect(keepPanelPlace(7, PLACE)).resolves.toBeUndefined();
    expect(await readPanelPlace(7)).toEqual(FIRST_PLACE);
  });

  it('is forgotten with its tab and no other, until the signal', async () => {
    const lifetime = new AbortController();
    forgetPlacesOfClosedTabs(lifetime.signal);
    await keepPanelPlace(7, PLACE);
    await keepPanelPlace(8, PLACE);
    for (const closed of fakeBrowser.tabs.onRemoved.listeners) closed(7);
    expect(Object.keys(kept)).toEqual(['panel-place-8']);
    lifetime.abort();
    expect(fakeBrowser.tabs.onRemoved.listeners.size).toBe(0);
  });
});
