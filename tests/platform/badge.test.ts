import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badgeOf, showBadge } from '../../platform/badge.ts';
import { contrast, lightOf } from '../components/colour-vision.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { action } = fakeBrowser;
const read = (count: number, misquoted = 0) => badgeOf({ status: 'read', count, misquoted });

beforeEach(() => {
  for (const mock of Object.values(action)) mock.mockReset().mockResolvedValue();
});

describe('the badge', () => {
  it('says how many passages there are, and nothing where there are none', () => {
    expect([read(6).text, read(1000).text, read(0).text]).toEqual(['6', '999+', '']);
    expect(badgeOf({ status: 'reading', count: 0, misquoted: 0 }).text).toBe('');
  });

  it('is amber where quotations differ, and grey where the page is off', () => {
    const colors = [
      read(6).color,
      read(6, 1).color,
      badgeOf({ status: 'off', count: 0, misquoted: 0 }).color,
    ];
    expect(new Set(colors).size).toBe(3);
    for (const color of colors)
      expect(contrast(lightOf(color), lightOf('#ffffff'))).toBeGreaterThanOrEqual(4.5);
    expect(badgeOf({ status: 'off', count: 0, misquoted: 0 }).text).not.toBe('');
  });

  it('is of one tab', async () => {
    await showBadge(7, { status: 'read', count: 6, misquoted: 0 });
    expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '6' }]]);
    expect(action.setBadgeBackgroundColor.mock.calls).toEqual([[{ tabId: 7, color: read(6).color }]]);
  });

  it('bears that the tab is gone', async () => {
    action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showBadge(7, { status: 'read', count: 6, misquoted: 0 })).resolves.toBeUndefined();
  });
});
