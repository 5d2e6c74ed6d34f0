import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../core/result.ts';
import { checkConnection } from '../../platform/sync/webdav/check-connection.ts';
import { type Jianguoyun, startJianguoyun } from '../../tools/servers/jianguoyun.ts';
import { type Account, ownFolder, remoteOf, STARTED } from './started.ts';

const never = new AbortController().signal;
const done = { ok: true, value: null };

let cloud: Jianguoyun;
beforeAll(async () => {
  cloud = await startJianguoyun();
});
afterAll(() => cloud.stop());

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}

function bytesOf(length: number): Uint8Array {
  return Uint8Array.from(randomBytes(length));
}

const SERVERS: readonly (readonly [string, () => Account])[] = [
  ...STARTED.map(server => [server.name, () => server] as const),
  ['坚果云', () => cloud],
];

describe.each(SERVERS)('a folder on %s', (_, server) => {
  /** A folder of one's own, which is not there yet. */
  const place = (name = '', below = ''): Account => ({
    ...server(),
    folder: server().folder + encodeURIComponent(name) + ownFolder() + below,
  });

  it('is empty before it is there, and has no file', async () => {
    const remote = remoteOf(place());
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
    expect(codeOf(await remote.get('a.seg', 9, never))).toBe('remote-missing');
    expect(await remote.delete('a.seg', never)).toEqual(done);
  });

  it('is there once something is written into it, and that comes back as it was', async () => {
    const remote = remoteOf(place());
    const [bytes, others] = [bytesOf(70_000), bytesOf(1)];
    expect(await remote.put('a.seg', bytes, never)).toEqual(done);
    expect(await remote.put('b.seg', others, never)).toEqual(done);
    const listed = await remote.list(never);
    expect(listed.ok && new Map(listed.value.map(({ name, length }) => [name, length]))).toEqual(
      new Map([
        ['a.seg', 70_000],
        ['b.seg', 1],
      ]),
    );
    expect(await remote.get('a.seg', 70_000, never)).toEqual({ ok: true, value: bytes });
    expect(await remote.get('b.seg', 9, never)).toEqual({ ok: true, value: others });
    expect(codeOf(await remote.get('c.seg', 9, never))).toBe('remote-missing');
  });

  it('has a file once, however often it is written, as it was written last', async () => {
    const remote = remoteOf(place());
    const bytes = bytesOf(300);
    for (const written of [bytes.subarray(0, 100), bytes, bytes])
      expect(await remote.put('a.seg', written, never)).toEqual(done);
    expect(await remote.list(never)).toEqual({ ok: true, value: [{ name: 'a.seg', length: 300 }] });
    expect(await remote.get('a.seg', 300, never)).toEqual({ ok: true, value: bytes });
  });

  it('has a file no more once it is deleted, however often', async () => {
    const remote = remoteOf(place());
    await remote.put('a.seg', bytesOf(3), never);
    for (let times = 0; times < 2; times++) expect(await remote.delete('a.seg', never)).toEqual(done);
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
    expect(codeOf(await remote.get('a.seg', 3, never))).toBe('remote-missing');
  });

  it('may be called as its reader likes, and so may what is in it', async () => {
    const remote = remoteOf(place('眉批 & 笔记+100%;(a)’'));
    const names = ['a b.txt', '笔记.md', 'a+b&c=d;e,f@g!h.txt', '100%.txt', "it's (1).txt", 'e\u0301.txt'];
    for (const name of names) expect(await remote.put(name, bytesOf(3), never)).toEqual(done);
    const listed = await remote.list(never);
    expect(listed.ok && new Set(listed.value.map(({ name }) => name))).toEqual(new Set(names));
    for (const name of names) {
      expect((await remote.get(name, 3, never)).ok, name).toBe(true);
      expect(await remote.delete(name, never)).toEqual(done);
    }
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
  });

  it('has a file of eight million bytes, and gives no more of it than is asked for', async () => {
    const remote = remoteOf(place());
    const bytes = bytesOf(8_000_000);
    expect(await remote.put('a.seg', bytes, never)).toEqual(done);
    expect(codeOf(await remote.get('a.seg', 7_999_999, never))).toBe('remote-broken');
    const got = await remote.get('a.seg', 8_000_000, never);
    expect(got.ok && Buffer.compare(got.value, bytes)).toBe(0);
  });

  it('lists all that is in it', async () => {
    const remote = remoteOf(place());
    const names = Array.from({ length: 120 }, (_, at) => `${at}.seg`);
    for (const name of names) await remote.put(name, bytesOf(5), never);
    const listed = await remote.list(never);
    expect(listed.ok && new Set(listed.value.map(({ name }) => name))).toEqual(new Set(names));
  });

  it('is not made where the folder above is missing', async () => {
    const remote = remoteOf(place('', 'inner/'));
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
    expect(codeOf(await remote.get('a.seg', 9, never))).toBe('remote-missing');
    expect(codeOf(await remote.put('a.seg', bytesOf(3), never))).toBe('remote-no-folder');
    expect(codeOf(await checkConnection(remote, never))).toBe('remote-no-folder');
  });

  it('is nobody else’s', async () => {
    const remote = remoteOf({ ...place(), password: 'wrong' });
    const answers = [remote.list(never), remote.get('a', 9, never), remote.put('a', bytesOf(3), never)];
    for (const answer of [...answers, remote.delete('a', never), checkConnection(remote, never)])
      expect(codeOf(await answer)).toBe('remote-unauthorised');
  });

  it('is found to be good, and is left as it was', async () => {
    const remote = remoteOf(place());
    expect(await checkConnection(remote, never)).toEqual({ ok: true, value: { files: [] } });
    expect(await remote.list(never)).toEqual({ ok: true, value: [] });
    await remote.put('a.seg', bytesOf(3), never);
    const files = [{ name: 'a.seg', length: 3 }];
    expect(await checkConnection(remote, never)).toEqual({ ok: true, value: { files } });
    expect(await remote.list(never)).toEqual({ ok: true, value: files });
  });
});
