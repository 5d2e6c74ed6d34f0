// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import type { KnownSync } from '../../../core/sync/known-sync.ts';
import { useSyncNews } from '../../../entrypoints/sidepanel/use-sync-news.ts';
import { show } from '../../components/show.ts';
import { OFF, ON } from '../../components/sync/small-sync.tsx';
import { fakeBrowser } from '../../platform/fake-browser.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../platform/fake-browser.ts')).fakeBrowser,
}));

let told: ReturnType<typeof useSyncNews>;

function View() {
  told = useSyncNews();
  return null;
}

async function toldOf(state: KnownSync | undefined): Promise<typeof told> {
  fakeBrowser.runtime.sendMessage.mockImplementation(async message => {
    if ((message as { type: string }).type !== 'sync-state') return success(null);
    return state ? success(state) : failure('storage-damaged');
  });
  await act(() => {
    show(<View />);
  });
  await act(() => new Promise<void>(done => setTimeout(done)));
  return told;
}

beforeEach(() => vi.clearAllMocks());

describe('what is told of the sync beside the notes', () => {
  it('is nothing without a server, and nothing is on one then', async () => {
    expect(await toldOf(OFF)).toEqual({ news: undefined, hasSync: false });
    expect(await toldOf(undefined)).toEqual({ news: undefined, hasSync: false });
  });

  it('is that the notes are on a server too, once that works', async () => {
    expect(await toldOf(ON)).toMatchObject({
      hasSync: true,
      news: { trouble: undefined, deleted: undefined },
    });
  });

  it('is what is wrong, and what was deleted elsewhere', async () => {
    const { news, hasSync } = await toldOf({
      ...ON,
      last: { at: 1, code: 'remote-unauthorised' },
      unpublished: 2,
      deletion: { at: 1, count: 31 },
    });
    expect([news!.trouble, news!.deleted, hasSync]).toEqual(['remote-unauthorised', 31, false]);
  });
});
