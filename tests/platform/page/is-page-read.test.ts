import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isPageRead } from '../../../platform/page/is-page-read.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const { permissions, scripting } = fakeBrowser;

function running(isRunning: boolean): void {
  scripting.executeScript.mockResolvedValue([{ frameId: 0, result: { place: [], isRunning } }]);
}

beforeEach(() => {
  permissions.contains.mockReset().mockResolvedValue(false);
  scripting.executeScript.mockReset().mockRejectedValue(new Error('Cannot access contents of the page'));
});

describe('whether a page is read, so that its frames may be', () => {
  it('is so where its host is allowed', async () => {
    permissions.contains.mockResolvedValue(true);
    expect(await isPageRead(7, 'https://www.gov.cn/a.html')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['*://www.gov.cn/*'] });
  });

  it('is so where our script is in it by a click', async () => {
    running(true);
    expect(await isPageRead(7, 'https://www.example.cn/')).toBe(true);
    expect(await isPageRead(7, undefined)).toBe(true);
  });

  it('is not so on any other page, though we may enter it', async () => {
    expect(await isPageRead(7, 'https://www.example.cn/')).toBe(false);
    running(false);
    expect(await isPageRead(7, 'https://www.example.cn/')).toBe(false);
    expect(await isPageRead(7, 'file:///a.html')).toBe(false);
    expect(await isPageRead(undefined, undefined)).toBe(false);
  });
});
