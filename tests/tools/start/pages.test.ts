import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPages } from '../../../tools/start/pages.ts';
import { UsageError } from '../../../tools/start/usage-error.ts';

let around: string;
let folder: string;

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'meipi-pages-'));
  folder = join(around, 'pages');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(around, 'secret.html'), 'not yours');
  for (const name of ['a.html', 'sub/b.html', '..c.html']) writeFileSync(join(folder, name), '<p>');
});

afterEach(() => rmSync(around, { recursive: true }));

function list(pages: unknown): void {
  writeFileSync(join(folder, 'pages.json'), typeof pages === 'string' ? pages : JSON.stringify(pages));
}

const url = 'https://www.gov.cn/a.htm';

describe('pages.json', () => {
  it('is read with its pages in order', () => {
    const pages = [
      { url, file: 'a.html' },
      { url: 'http://www.news.cn/?id=1', file: 'sub/b.html' },
      { url: 'http://www.news.cn/?id=2', file: '..c.html' },
    ];
    list(pages);
    expect(readPages(folder)).toEqual(pages);
  });

  it.each([
    ['no JSON', '[{', 'is not JSON'],
    ['no list', { url, file: 'a.html' }, 'Expected Array'],
    ['an empty list', [], 'there is no page in it'],
    ['a page without a file', [{ url }], '0.file'],
    ['an empty file name', [{ url, file: '' }], 'file is empty'],
    ['an address that is none', [{ url: 'gov.cn/a', file: 'a.html' }], '“gov.cn/a” is not an address'],
    ['another scheme', [{ url: 'file:///etc/passwd', file: 'a.html' }], 'neither http nor https'],
    ['a port, which would not reach us', [{ url: 'http://a.cn:8080/', file: 'a.html' }], 'has a port'],
    [
      'the same address twice',
      [
        { url, file: 'a.html' },
        { url: `${url}#x`, file: 'sub/b.html' },
      ],
      'is there twice',
    ],
    ['a file that is not there', [{ url, file: 'z.html' }], 'there is no file z.html'],
    ['a folder for a file', [{ url, file: 'sub' }], 'there is no file sub'],
    ['a file outside', [{ url, file: '../secret.html' }], '../secret.html is outside the folder'],
    ['a file outside by a detour', [{ url, file: 'sub/../../secret.html' }], 'is outside the folder'],
    ['a file by its absolute path', [{ url, file: '/etc/hostname' }], 'is outside the folder'],
  ])('is refused with %s', (_, pages, what) => {
    list(pages);
    const read = () => readPages(folder);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(what);
  });

  it('is refused with a link that leads outside', () => {
    symlinkSync(join(around, 'secret.html'), join(folder, 'link.html'));
    list([{ url, file: 'link.html' }]);
    expect(() => readPages(folder)).toThrow('link.html is a link to outside the folder');
  });

  it('is missed by name if it is not there', () => {
    expect(() => readPages(folder)).toThrow(`${join(folder, 'pages.json')} does not exist`);
  });
});
