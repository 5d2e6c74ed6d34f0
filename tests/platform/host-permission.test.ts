import { expect, it, vi } from 'vitest';
import {
  hasOrigins,
  patternOf,
  permittableHost,
  removeOrigins,
  requestOrigins,
  typedHost,
} from '../../platform/host-permission.ts';
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

it.each([
  ['www.example.cn', 'www.example.cn'],
  ['  https://Www.Example.cn:8443/a?b#c ', 'www.example.cn'],
  ['http://example.cn', 'example.cn'],
  ['*.example.cn', 'example.cn'],
  ['example.cn/news', 'example.cn'],
  ['政府.中国', 'xn--mxtq1m.xn--fiqs8s'],
  ['10.0.0.7', '10.0.0.7'],
  ['example', undefined],
  ['', undefined],
  ['*', undefined],
  ['a b.cn', undefined],
  ['ftp://example.cn', undefined],
  ['file:///a.html', undefined],
  ['javascript:alert(1)', undefined],
  ['user@', undefined],
])('the host that was typed as %j is %s', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});

it('a host may be asked for with those below it', () => {
  expect(patternOf('zj.gov.cn', true)).toBe('*://*.zj.gov.cn/*');
});

it('a permission is given back, where the browser takes it', async () => {
  fakeBrowser.permissions.remove.mockResolvedValue(true);
  expect(await removeOrigins(['*://a.cn/*'])).toBe(true);
  expect(fakeBrowser.permissions.remove.mock.calls).toEqual([[{ origins: ['*://a.cn/*'] }]]);
  fakeBrowser.permissions.remove.mockRejectedValue(new Error('required'));
  expect(await removeOrigins(['*://a.cn/*'])).toBe(false);
});
