import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../core/result.ts';
import { SITE_MATCHES } from '../../../platform/page/sites/index.ts';
import { standingOf } from '../../../platform/page/standing.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const STATE = { status: 'read', url: 'https://www.gov.cn/', title: '题', passages: [] } as const;

function tabAt(url: string | undefined) {
  return { id: 7, window: 1, url };
}

beforeEach(() => {
  fakeBrowser.tabs.sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist'));
  fakeBrowser.permissions.contains.mockReset().mockResolvedValue(true);
});

describe('how we stand to a page', () => {
  it('is present, with its state, where our script answers', async () => {
    fakeBrowser.tabs.sendMessage.mockResolvedValue(success(STATE));
    expect(await standingOf(tabAt(STATE.url))).toEqual({ kind: 'present', state: { ...STATE, texts: [] } });
  });

  it.each([
    ['a page of a site that ships, allowed but not yet read', 'https://www.gov.cn/a.htm'],
    ['a page of any other site: a click may have it read', 'https://www.example.cn/'],
  ])('is asleep on %s', async (_, url) => {
    expect(await standingOf(tabAt(url))).toEqual({ kind: 'asleep' });
  });

  it('is not permitted on a site that ships and that the reader withheld', async () => {
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    expect(await standingOf(tabAt('https://www.gov.cn/a.htm'))).toEqual({
      kind: 'not-permitted',
      host: 'www.gov.cn',
      origins: ['*://www.gov.cn/*'],
    });
    expect(await standingOf(tabAt('https://www.example.cn/'))).toEqual({ kind: 'asleep' });
  });

  it('asks for all the sites that ship where the address is hidden and they are withheld', async () => {
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    expect(await standingOf(tabAt(undefined))).toEqual({
      kind: 'not-permitted',
      host: undefined,
      origins: SITE_MATCHES,
    });
    fakeBrowser.permissions.contains.mockResolvedValue(true);
    expect(await standingOf(tabAt(undefined))).toEqual({ kind: 'asleep' });
  });

  it('is unreadable without a tab, and on pages of the browser itself', async () => {
    expect(await standingOf(undefined)).toEqual({ kind: 'unreadable' });
    for (const url of ['about:blank', 'chrome://newtab/', 'file:///a.html']) {
      expect(await standingOf(tabAt(url))).toEqual({ kind: 'unreadable' });
    }
  });
});
