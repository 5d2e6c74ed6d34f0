import { expect, it, vi } from 'vitest';
import { hasOrigins, patternOf, permittableHost, requestOrigins } from '../../platform/host-permission.ts';
import { fakeBrowser } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

it.each([
  ['https://www.example.cn/a?b', 'www.example.cn'],
  ['http://localhost:3000/', 'localhost'],
  ['about:blank', undefined],
  ['chrome://extensions/', undefined],
  ['moz-extension://1/popup.html', undefined],
  ['file:///tmp/a.html', undefined],
  [undefined, undefined],
])('the host of %s that a permission can be had for is %s', (url, host) => {
  expect(permittableHost(url)).toBe(host);
});

it('asks the browser for exactly the origins named, and for a host whole', async () => {
  fakeBrowser.permissions.contains.mockResolvedValue(false);
  fakeBrowser.permissions.request.mockResolvedValue(true);
  const origins = [patternOf('www.example.cn')];
  expect(await hasOrigins(origins)).toBe(false);
  expect(await requestOrigins(origins)).toBe(true);
  expect(fakeBrowser.permissions.contains).toHaveBeenCalledWith({ origins: ['*://www.example.cn/*'] });
  expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ['*://www.example.cn/*'] });
});

it('asks before anything is awaited, as the browser forgets the click', () => {
  fakeBrowser.permissions.request.mockClear().mockResolvedValue(true);
  void requestOrigins(['*://a.cn/*']);
  expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
});
