import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, startPageServer } from '../../../tools/browsers/page-server.ts';
import { askServer } from './ask-server.ts';

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-pages-'));
  writeFileSync(join(folder, 'policy.html'), '<!doctype html><p>兜底');
  writeFileSync(join(folder, 'feed.xml'), '<a/>');
  writeFileSync(
    join(folder, 'gbk.html'),
    Buffer.from('<meta charset="gb2312"><p>\xb6\xb5\xb5\xd7', 'latin1'),
  );
  server = await startPageServer(
    [
      { url: 'https://www.gov.cn/a/b.htm', file: 'policy.html' },
      { url: 'http://www.gov.cn/?p=2', body: 'second' },
      { url: 'http://www.gov.cn/', body: 'first' },
      {
        url: 'http://www.news.cn/feed',
        file: 'feed.xml',
        headers: { 'content-security-policy': "default-src 'none'" },
      },
      { url: 'http://www.news.cn/dot.svg', body: '<svg/>' },
      { url: 'http://www.news.cn/gone', file: 'gone.html' },
      { url: 'http://a.people.com.cn/gbk.html', file: 'gbk.html' },
    ],
    folder,
  );
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (url: string) => askServer(server.ports, url);

describe('the page server', () => {
  it('serves a file under its real-looking address, over http and https alike', async () => {
    const expected = { status: 200, type: 'text/html; charset=utf-8', body: '<!doctype html><p>兜底' };
    expect(await ask('http://www.gov.cn/a/b.htm')).toMatchObject(expected);
    expect(await ask('https://www.gov.cn/a/b.htm')).toMatchObject(expected);
  });

  it('shows a certificate that names the hosts', async () => {
    const { certificate } = await ask('https://www.gov.cn/a/b.htm');
    expect(certificate).toContain('DNS:www.gov.cn');
    expect(certificate).toContain('DNS:www.news.cn');
  });

  it('tells pages apart by their query, and by the host', async () => {
    expect((await ask('http://www.gov.cn/?p=2')).body).toBe('second');
    expect((await ask('http://www.gov.cn/')).body).toBe('first');
    expect((await ask('http://www.news.cn/')).status).toBe(404);
  });

  it('answers with the page itself if the query is nothing it knows', async () => {
    expect((await ask('http://www.gov.cn/?from=elsewhere')).body).toBe('first');
  });

  it('tells the type by the file, or by the address of a page from memory', async () => {
    expect((await ask('http://www.news.cn/feed')).type).toBe('application/xml; charset=utf-8');
    expect((await ask('http://www.news.cn/dot.svg')).type).toBe('image/svg+xml; charset=utf-8');
  });

  it('leaves it to a page in GBK to say its encoding', async () => {
    expect((await ask('http://a.people.com.cn/gbk.html')).type).toBe('text/html');
  });

  it('sends the headers that a page asks for', async () => {
    expect((await ask('http://www.news.cn/feed')).policy).toBe("default-src 'none'");
  });

  it('answers 404 for an unknown page and 500 for a file that is gone', async () => {
    expect((await ask('http://elsewhere.example/x')).status).toBe(404);
    expect((await ask('http://www.news.cn/gone')).status).toBe(500);
  });

  it('remembers every request, those it could not answer too', async () => {
    server.requests.length = 0;
    await ask('https://telemetry.example/collect?id=1');
    expect(server.requests).toEqual([{ method: 'GET', host: 'telemetry.example', path: '/collect?id=1' }]);
  });

  it('closes at once, even while a browser is in the middle of a request', async () => {
    const other = await startPageServer([{ url: 'http://a.example/', body: 'a' }]);
    const socket = connect(other.ports.http, '127.0.0.1');
    socket.on('error', () => {});
    await new Promise<void>(done => socket.write('GET / HTTP/1.1\r\n', () => done()));
    const cut = new Promise(done => socket.once('close', done));
    await other.close();
    await cut;
  });
});
