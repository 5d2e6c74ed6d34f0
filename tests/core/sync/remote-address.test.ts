import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemoteAddress } from '../../../core/sync/remote-address.ts';

function folderOf(typed: string): string {
  const read = readRemoteAddress(typed);
  return read.ok ? read.value.folder : read.error.code;
}

describe('the address of a folder', () => {
  it.each([
    [
      'https://cloud.example.org/remote.php/dav/files/ann/meipi',
      'https://cloud.example.org/remote.php/dav/files/ann/meipi/',
    ],
    ['  Cloud.Example.org/dav/x/  ', 'https://cloud.example.org/dav/x/'],
    ['HTTPS://example.org:443//a//b//', 'https://example.org/a/b/'],
    ['https://example.org:8443', 'https://example.org:8443/'],
    ['http://nas:80/眉批', 'http://nas/%E7%9C%89%E6%89%B9/'],
    ['http://192.168.1.20:5005/home', 'http://192.168.1.20:5005/home/'],
    ['http://[fd00::2]:5005/home', 'http://[fd00::2]:5005/home/'],
    ['https：／／example。org/dav', 'https://example.org/dav/'],
    ['https://例子.中国/笔记', 'https://例子.中国/%E7%AC%94%E8%AE%B0/'],
  ])('typed as «%s» is %s', (typed, folder) => {
    expect(folderOf(typed)).toBe(folder);
  });

  it('is the same, typed as it is called or copied as it is encoded', () => {
    expect(folderOf('https://example.org/%E7%AC%94%E8%AE%B0/a b')).toBe(
      folderOf('https://example.org/笔记/a%20b'),
    );
    expect(folderOf('https://example.org/100%')).toBe('https://example.org/100%25/');
  });

  it('is a folder below the root of 坚果云, where nothing can be kept', () => {
    for (const typed of ['dav.jianguoyun.com', 'https://dav.jianguoyun.com/dav', 'DAV.jianguoyun.com/dav/'])
      expect(folderOf(typed)).toBe('https://dav.jianguoyun.com/dav/meipi/');
    expect(folderOf('https://dav.jianguoyun.com/dav/我的')).toContain('/dav/%E6%88%91%E7%9A%84/');
  });

  it.each([
    ['', 'address-unreadable'],
    ['https://', 'address-unreadable'],
    ['ftp://example.org/', 'address-unreadable'],
    ['javascript:alert(1)', 'address-unreadable'],
    ['https://example.org:0/', 'address-unreadable'],
    ['https://example.org:70000/', 'address-unreadable'],
    ['https://exa mple.org/', 'address-unreadable'],
    ['https://example..org/', 'address-unreadable'],
    ['https://example.org\\@evil.example/', 'address-unreadable'],
    ['https://example.org/a\\b', 'address-unreadable'],
    ['https://example.org/a/../b', 'address-unreadable'],
    ['https://example.org/a/%2e%2E/b', 'address-unreadable'],
    ['https://example.org/a%2Fb', 'address-unreadable'],
    ['https://example.org/a%00b', 'address-unreadable'],
    ['http://127.1/', 'address-unreadable'],
    ['http://0x7f.0.0.1/', 'address-unreadable'],
    ['http://010.0.0.1/', 'address-unreadable'],
    ['https://ann:secret@example.org/', 'address-has-user'],
    ['ann＠example.org', 'address-has-user'],
    ['https://example.org/dav?folder=1', 'address-has-query'],
    ['https://example.org/#files', 'address-has-query'],
    ['http://example.org/dav', 'address-insecure'],
    ['http://8.8.8.8/', 'address-insecure'],
  ])('is not «%s»', (typed, code) => {
    expect(folderOf(typed)).toBe(code);
  });

  it('is plain only where it can be of the own network, which is then to be confirmed', () => {
    expect(readRemoteAddress('http://nas.lan/dav')).toMatchObject({
      ok: true,
      value: { isPlain: true, host: 'nas.lan' },
    });
    expect(readRemoteAddress('nas.lan/dav')).toMatchObject({ ok: true, value: { isPlain: false } });
  });

  it('is read as the browser reads it, whatever is typed', () => {
    const letters = fc.constantFrom(...'ab0.:/\\@?#%[]-_ 中：。2eF'.split(''));
    const typed = fc.string({ unit: letters, maxLength: 24 }).map(rest => `https://${rest}`);
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: letters }), fc.string()), text => {
        const read = readRemoteAddress(text);
        if (!read.ok) return;
        const { protocol, hostname, pathname, username, search, hash } = new URL(read.value.folder);
        expect({ protocol, username, search, hash }).toEqual({
          protocol: read.value.isPlain ? 'http:' : 'https:',
          username: '',
          search: '',
          hash: '',
        });
        expect(read.value.folder.endsWith(pathname)).toBe(true);
        if (/^[ -~]*$/.test(read.value.host) && !/^\[|^xn--|\.xn--|_/.test(read.value.host))
          expect(hostname).toBe(read.value.host);
        // Read again it is the same.
        expect(folderOf(read.value.folder)).toBe(read.value.folder);
      }),
      { numRuns: 3_000 },
    );
  });
});
