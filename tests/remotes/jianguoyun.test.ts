import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../core/result.ts';
import { checkConnection } from '../../platform/sync/webdav/check-connection.ts';
import { type Jianguoyun, startJianguoyun } from '../../tools/servers/jianguoyun.ts';
import { remoteOf } from './started.ts';

const never = new AbortController().signal;
const BYTES = Uint8Array.of(1, 2, 3);

let cloud: Jianguoyun;
beforeEach(async () => {
  cloud = await startJianguoyun();
});
afterEach(() => cloud.stop());

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}

describe('坚果云', () => {
  it('lists two thousand files, page by page', async () => {
    for (let at = 0; at < 2_000; at++) cloud.files.set(`/dav/files/${at}.seg`, Buffer.from('abc'));
    const listed = await remoteOf(cloud).list(never);
    expect(listed.ok && new Set(listed.value.map(({ name }) => name)).size).toBe(2_000);
  });

  it('is told that it is too much, and not that the password is wrong, however it says so', async () => {
    const remote = remoteOf(cloud);
    for (const status of [401, 403, 503] as const) {
      cloud.throttled = status;
      const answers = [remote.list(never), remote.get('a', 9, never), remote.put('a', BYTES, never)];
      for (const answer of [...answers, remote.delete('a', never), checkConnection(remote, never)])
        expect(codeOf(await answer)).toBe('remote-throttled');
    }
  });

  it('keeps nothing at its root, which is said', async () => {
    const remote = remoteOf({ ...cloud, folder: cloud.root });
    expect(codeOf(await remote.list(never))).toBe('done');
    expect(codeOf(await remote.put('a', BYTES, never))).toBe('remote-at-root');
    expect(codeOf(await checkConnection(remote, never))).toBe('remote-at-root');
  });

  it('has a folder made at its root, unless its name is long', async () => {
    const remote = remoteOf({ ...cloud, folder: `${cloud.root}meipi/` });
    expect(codeOf(await checkConnection(remote, never))).toBe('done');
    expect([...cloud.files]).toEqual([]);
    const long = remoteOf({ ...cloud, folder: `${cloud.root}${'x'.repeat(40)}/` });
    expect(codeOf(await checkConnection(long, never))).toBe('remote-forbidden');
  });
});
