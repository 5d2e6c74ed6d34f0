import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../core/result.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import { checkConnection } from '../../platform/sync/webdav/check-connection.ts';
import { type FaultProxy, startFaultProxy } from '../../tools/servers/fault-proxy.ts';
import { FAULTS, type Fault } from '../../tools/servers/faults.ts';
import { type Jianguoyun, startJianguoyun } from '../../tools/servers/jianguoyun.ts';
import { type Account, ownFolder, remoteOf, STARTED } from './started.ts';

const never = new AbortController().signal;
const BYTES = Uint8Array.from(randomBytes(5_000));

let cloud: Jianguoyun;
const proxies = new Map<string, FaultProxy>();

const SERVERS: readonly (readonly [string, () => Account])[] = [
  ...STARTED.map(server => [server.name, () => server] as const),
  ['坚果云', () => cloud],
];

beforeAll(async () => {
  cloud = await startJianguoyun();
  for (const [name, server] of SERVERS) proxies.set(name, await startFaultProxy(server().folder));
});

afterAll(async () => {
  for (const proxy of proxies.values()) await proxy.close();
  await cloud.stop();
});

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}

describe.each(SERVERS)('between us and %s', (name, server) => {
  /** A folder of one's own with one file, seen as it is, and by way of a proxy that does this to all, or to requests of a kind. */
  async function behind(fault: Fault, method?: string, patience?: number) {
    const proxy = proxies.get(name)!;
    const account = { ...server(), folder: server().folder + ownFolder() };
    const plain = remoteOf(account);
    await plain.put('a.seg', BYTES, never);
    proxy.faultOf = request => (method === undefined || request.method === method ? fault : undefined);
    proxy.requests.length = 0;
    return {
      plain,
      proxy,
      remote: remoteOf({ ...account, folder: proxy.through(account.folder) }, patience),
    };
  }

  async function filesOn(remote: Remote): Promise<string[]> {
    const listed = await remote.list(never);
    return listed.ok
      ? listed.value.map(({ name, length }) => `${name} ${length}`).sort()
      : [listed.error.code];
  }

  const all = (remote: Remote) => [
    remote.list(never),
    remote.get('a.seg', 9_999, never),
    remote.put('b.seg', BYTES, never),
    remote.delete('a.seg', never),
  ];

  async function codesOf(remote: Remote): Promise<string[]> {
    return (await Promise.all(all(remote))).map(codeOf);
  }

  it.each(['none', 'late', 'repeated'] as const)('all that is %s is done', async fault => {
    const { remote, plain } = await behind(fault);
    expect(codeOf(await remote.put('b.seg', BYTES, never))).toBe('done');
    expect(await filesOn(remote)).toEqual(['a.seg 5000', 'b.seg 5000']);
    expect(await remote.get('b.seg', 5_000, never)).toEqual({ ok: true, value: BYTES });
    expect(codeOf(await remote.delete('a.seg', never))).toBe('done');
    expect(await filesOn(plain)).toEqual(['b.seg 5000']);
    expect(codeOf(await checkConnection(remote, never))).toBe('done');
  });

  it('a folder is made too where all is repeated', async () => {
    const { proxy } = await behind('repeated');
    const folder = proxy.through(server().folder + ownFolder());
    expect(codeOf(await remoteOf({ ...server(), folder }).put('a.seg', BYTES, never))).toBe('done');
  });

  it('a request that is lost does nothing, and is said to be', async () => {
    const { remote, plain } = await behind('lost-request');
    expect(await codesOf(remote)).toEqual(Array(4).fill('remote-unreachable'));
    expect(await filesOn(plain)).toEqual(['a.seg 5000']);
  });

  it('what was done while its answer is lost is not said to be done, and done again it is the same', async () => {
    const { remote, plain } = await behind('lost-answer');
    for (let times = 0; times < 2; times++) {
      expect(codeOf(await remote.put('b.seg', BYTES, never))).toBe('remote-unreachable');
      expect(codeOf(await remote.delete('a.seg', never))).toBe('remote-unreachable');
      expect(await filesOn(plain)).toEqual(['b.seg 5000']);
    }
  });

  it('an answer that never comes is given up', async () => {
    const { remote } = await behind('no-answer', undefined, 100);
    expect(await codesOf(remote)).toEqual(Array(4).fill('remote-unreachable'));
  });

  it('an upload that breaks off is not said to be done, and leaves nothing that is taken for whole', async () => {
    const { remote, plain } = await behind('cut-upload', 'PUT');
    expect(codeOf(await remote.put('b.seg', BYTES, never))).toBe('remote-unreachable');
    expect(await filesOn(plain)).not.toContain('b.seg 5000');
    expect(codeOf(await plain.put('b.seg', BYTES, never))).toBe('done');
    expect(await plain.get('b.seg', 5_000, never)).toEqual({ ok: true, value: BYTES });
  });

  it('half an upload that is taken for the whole is told by its length, and by the check', async () => {
    const { remote, plain } = await behind('short-upload', 'PUT');
    expect(codeOf(await remote.put('b.seg', BYTES, never))).toBe('done');
    expect(await filesOn(remote)).toEqual(['a.seg 5000', 'b.seg 2500']);
    expect(codeOf(await checkConnection(remote, never))).toBe('remote-unfaithful');
    expect(await filesOn(plain)).toEqual(['a.seg 5000', 'b.seg 2500']);
  });

  it('an answer that breaks off is none', async () => {
    const { remote } = await behind('cut-answer');
    expect(codeOf(await remote.list(never))).toBe('remote-broken');
    expect(codeOf(await remote.get('a.seg', 5_000, never))).toBe('remote-broken');
  });

  it('half an answer is no listing, and a file no longer as it is called', async () => {
    const { remote } = await behind('short-answer');
    expect(codeOf(await remote.list(never))).toBe('remote-broken');
    const got = await remote.get('a.seg', 5_000, never);
    expect(got.ok ? got.value.length : got.error.code).not.toBe(5_000);
  });

  it('a listing may be behind, or lack files, and have none that was never there', async () => {
    const { remote, proxy } = await behind('old-listing', 'PROPFIND');
    await remote.list(never);
    await remote.put('b.seg', BYTES, never);
    await remote.list(never);
    expect(await filesOn(remote)).toEqual(['a.seg 5000']);
    proxy.faultOf = () => 'partial-listing';
    expect((await filesOn(remote)).length).toBe(1);
  });

  it.each([
    ['login-page', 'remote-not-webdav'],
    ['redirect', 'remote-redirected'],
    ['too-much', 'remote-throttled'],
  ] as const)('a %s is %s', async (fault, code) => {
    const { remote, plain } = await behind(fault);
    const [listed, got, ...others] = await codesOf(remote);
    expect([listed, ...others]).toEqual([code, code, code]);
    // A file is told from a page by its hash.
    expect(got).toBe(fault === 'login-page' ? 'done' : code);
    expect(codeOf(await checkConnection(remote, never))).toBe(code);
    expect(await filesOn(plain)).toEqual(['a.seg 5000']);
  });

  it('whatever happens, who is told to stop stops', async () => {
    for (const fault of Object.keys(FAULTS) as Fault[]) {
      const { remote } = await behind(fault);
      const stop = new AbortController();
      const asked = remote.list(stop.signal);
      stop.abort();
      expect(codeOf(await asked), fault).toBe('remote-stopped');
    }
  });
});
