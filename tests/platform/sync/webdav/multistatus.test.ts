import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../../platform/sync/webdav/files-in.ts';
import { readMultistatus } from '../../../../platform/sync/webdav/multistatus.ts';

const FOLDER = 'https://example.org/dav/%E7%AC%94%E8%AE%B0/';

function response(
  href: string,
  prop = '<D:getcontentlength>3</D:getcontentlength>',
  status = '200 OK',
): string {
  return `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${prop}</D:prop><D:status>HTTP/1.1 ${status}</D:status></D:propstat></D:response>`;
}

const COLLECTION = '<D:resourcetype><D:collection/></D:resourcetype>';

function listed(folder: string, ...responses: string[]) {
  const read = readMultistatus(`<D:multistatus xmlns:D="DAV:">${responses.join('')}</D:multistatus>`);
  return read && filesIn(folder, read).map(({ name, length }) => `${name} ${length}`);
}

describe('a listing', () => {
  it.each([
    ['paths', '/dav/%E7%AC%94%E8%AE%B0/', '/dav/%E7%AC%94%E8%AE%B0/a%20b'],
    [
      'whole addresses',
      'https://example.org/dav/%E7%AC%94%E8%AE%B0/',
      'https://example.org/dav/%E7%AC%94%E8%AE%B0/a%20b',
    ],
    [
      'those of another host',
      'http://127.0.0.1:8080/dav/%E7%AC%94%E8%AE%B0/',
      'http://127.0.0.1:8080/dav/%E7%AC%94%E8%AE%B0/a b',
    ],
    ['small letters in what is encoded', '/dav/%e7%ac%94%e8%ae%b0', '/dav/%e7%ac%94%e8%ae%b0/a%20b'],
    ['what is not encoded', '/dav/笔记/', '/dav/笔记/a b'],
    ['more encoded than need be', '/%64av/%E7%AC%94%E8%AE%B0/', '/dav/%E7%AC%94%E8%AE%B0/%61%20b'],
    ['doubled slashes', '//dav//笔记/', '//dav//笔记//a b'],
    ['what is relative', './', 'a%20b'],
    ['the path behind a proxy', '/', '/a%20b'],
    ['another path behind a proxy', '/srv/7/notes/', '/srv/7/notes/a%20b'],
  ])('is read where the server writes %s', (_, folder, file) => {
    expect(listed(FOLDER, response(folder, COLLECTION), response(file))).toEqual(['a b 3']);
  });

  it('has neither folders nor what lies in them, nor what lies elsewhere', () => {
    const other = ['/dav/笔记/sub/', '/dav/笔记/sub/x', '/dav/other/y', '/dav/笔记x', '/dav/笔记/../z'];
    const responses = other.map(href => response(href, href.endsWith('/') ? COLLECTION : undefined));
    expect(listed(FOLDER, response('/dav/笔记/', COLLECTION), ...responses, response('/dav/笔记/a'))).toEqual(
      ['a 3'],
    );
  });

  it('has files of a length that is not known, but never of one that they do not have', () => {
    const props = ['', '<D:getcontentlength/>', '<D:getcontentlength>3 bytes</D:getcontentlength>'];
    expect(listed(FOLDER, ...props.map((prop, at) => response(`${FOLDER}${at}`, prop)))).toEqual([
      '0 -1',
      '1 -1',
      '2 -1',
    ]);
    expect(listed(FOLDER, response(`${FOLDER}a`, undefined, '404 Not Found'))).toEqual(['a -1']);
  });

  it('leaves out what the server says is not there', () => {
    const gone =
      '<D:response><D:href>/dav/笔记/b</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>';
    expect(listed(FOLDER, response('/dav/笔记/a'), gone)).toEqual(['a 3']);
  });

  it('may have other prefixes, other namespaces beside and properties in several parts', () => {
    const text = `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:x="urn:x"><response><href><![CDATA[/dav/笔记/a]]></href>
      <propstat><prop><x:getcontentlength>9</x:getcontentlength></prop><status>HTTP/1.1 404 Not Found</status></propstat>
      <propstat><prop><x:getcontentlength>8</x:getcontentlength><getcontentlength> 7 </getcontentlength></prop>
      <status>HTTP/1.1 200 OK</status></propstat></response></multistatus>`;
    expect(filesIn(FOLDER, readMultistatus(text)!)).toEqual([{ name: 'a', length: 7 }]);
  });

  it.each([
    '<html/>',
    '<multistatus/>',
    '<error xmlns="DAV:"/>',
    '<multistatus xmlns="DAV:"><response/></multistatus>',
    '{}',
  ])('is not %s', text => {
    expect(readMultistatus(text)).toBeUndefined();
  });
});
