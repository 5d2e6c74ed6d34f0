import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteAddress } from '../../../core/notes/note-address.ts';

describe('the address of a page that has notes', () => {
  it.each([
    ['a place in the page', 'https://www.gov.cn/a.htm#p3', 'https://www.gov.cn/a.htm'],
    ['http', 'http://www.gov.cn/a.htm', 'https://www.gov.cn/a.htm'],
    ['the usual port', 'http://www.gov.cn:80/a.htm', 'https://www.gov.cn/a.htm'],
    ['capitals of the host', 'HTTPS://WWW.Gov.cn/A.htm', 'https://www.gov.cn/A.htm'],
    ['no path', 'https://www.gov.cn?id=1', 'https://www.gov.cn/?id=1'],
    ['a name and password', 'https://a:b@www.gov.cn/a', 'https://www.gov.cn/a'],
    ['trackers', 'https://a.cn/b?utm_source=x&id=7&spm=1.2&gclid=q&isappinstalled=0', 'https://a.cn/b?id=7'],
    ['nothing but trackers', 'https://a.cn/b?utm_source=x', 'https://a.cn/b'],
    ['where WeChat was', 'https://a.cn/b?from=timeline&p=2', 'https://a.cn/b?p=2'],
    [
      'what WeChat adds to its own articles',
      'http://mp.weixin.qq.com/s?__biz=M&mid=2&idx=1&sn=c&scene=27&clicktime=1&sharer_shareinfo=x#rd',
      'https://mp.weixin.qq.com/s?__biz=M&mid=2&idx=1&sn=c',
    ],
  ])('is without %s', (_, url, address) => {
    expect(noteAddress(url)).toBe(address);
  });

  it.each([
    ['what may say which page it is', 'https://a.cn/b?source=1&t=2&id=3&scene=4&from=5'],
    ['an order of parameters', 'https://a.cn/b?b=1&a=2'],
    ['another port', 'https://a.cn:8443/b'],
    ['a slash at the end', 'https://a.cn/b/'],
    ['www', 'https://www.a.cn/b'],
    ['a route in a page of one script', 'https://a.cn/#/article/12'],
    ['another', 'https://a.cn/#!article/12'],
    ['signs in whichever writing', 'https://a.cn/%e4%b8%80?q=一'],
  ])('keeps %s', (_, url) => {
    expect(noteAddress(url)).toBe(url);
  });

  it('has a file by its path', () => {
    expect(noteAddress('file:///books/b.html#x')).toBe('file:///books/b.html');
  });

  it('is no longer than a target may hold, and the same when it is written again', () => {
    expect(noteAddress(`https://a.cn/${'x'.repeat(9_000)}`)).toHaveLength(2_000);
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        url => {
          const address = noteAddress(url);
          expect(noteAddress(address)).toBe(address);
        },
      ),
    );
  });
});
