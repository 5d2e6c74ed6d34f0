import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../../core/result.ts';
import type { Remote } from '../../../../platform/sync/remote.ts';
import { createWebDavRemote } from '../../../../platform/sync/webdav/webdav-remote.ts';
import { type ScriptedServer, startScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

const never = new AbortController().signal;
const BYTES = Uint8Array.of(1, 2, 3);
const BLOCKED =
  '<d:error xmlns:d="DAV:" xmlns:s="urn:s"><s:exception>BlockedTemporarily</s:exception><s:message>Too many requests</s:message></d:error>';

function remote(path = '/dav/notes/', account: object = {}, asking: object = {}): Remote {
  const named = { user: '读者', password: '密:码', isLocal: true, folder: server.origin + path };
  return createWebDavRemote({ ...named, ...account }, { spend: async () => true, ...asking });
}

function listing(...names: string[]): string {
  const entry = (href: string) =>
    `<response><href>${href}</href><propstat><prop><getcontentlength>3</getcontentlength></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
  return `<multistatus xmlns="DAV:">${['', ...names].map(name => entry(`/dav/notes/${name}`)).join('')}</multistatus>`;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : result.error.code;
}

/** What each of the verbs comes to, with the server answering the same to all. */
async function verbs(status: number, body = '', headers: Record<string, string> = {}) {
  const answer = { status, body, headers };
  const told = async (ask: (remote: Remote) => Promise<Result<unknown>>) => {
    server.says(answer, answer, answer);
    return codeOf(await ask(remote()));
  };
  return [
    await told(({ list }) => list(never)),
    await told(({ get }) => get('a', 9, never)),
    await told(({ put }) => put('a', BYTES, never)),
    await told(remote => remote.delete('a', never)),
  ].join(' ');
}

describe('what a server says', () => {
  it.each([
    [401, '', 'remote-unauthorised remote-unauthorised remote-unauthorised remote-unauthorised'],
    [401, BLOCKED, 'remote-throttled remote-throttled remote-throttled remote-throttled'],
    [403, '', 'remote-forbidden remote-forbidden remote-forbidden remote-forbidden'],
    [403, BLOCKED, 'remote-throttled remote-throttled remote-throttled remote-throttled'],
    [404, '', 'done remote-missing remote-no-folder done'],
    [409, 'AncestorsNotFound', 'done remote-missing remote-no-folder done'],
    [410, '', 'done remote-missing remote-no-folder done'],
    [405, '', 'remote-not-webdav remote-forbidden remote-forbidden remote-forbidden'],
    [413, '', 'remote-full remote-full remote-full remote-full'],
    [429, '', 'remote-throttled remote-throttled remote-throttled remote-throttled'],
    [500, '', 'remote-failed remote-failed remote-failed remote-failed'],
    [501, '', 'remote-not-webdav remote-not-webdav remote-not-webdav remote-not-webdav'],
    [503, '', 'remote-throttled remote-throttled remote-throttled remote-throttled'],
    [503, 'System in maintenance mode.', 'remote-failed remote-failed remote-failed remote-failed'],
    [507, '', 'remote-full remote-full remote-full remote-full'],
    [302, '', 'remote-redirected remote-redirected remote-redirected remote-redirected'],
    [308, '', 'remote-redirected remote-redirected remote-redirected remote-redirected'],
  ])('by %i «%s» is %s', async (status, body, codes) => {
    expect(await verbs(status, body, { location: 'https://evil.example/' })).toBe(codes);
  });

  it('with the page of a login is not WebDAV, but Apache’s page of what it created is', async () => {
    const page = { 'content-type': 'text/html; charset=utf-8' };
    // What is read is told by its hash.
    expect(await verbs(200, '<p>log in', page)).toBe(
      'remote-not-webdav done remote-not-webdav remote-not-webdav',
    );
    expect(await verbs(201, '<h1>Created</h1>', page)).toBe('remote-not-webdav remote-broken done done');
  });

  it('is told with when to ask again', async () => {
    server.says({ status: 429, headers: { 'retry-after': '120' } });
    expect(await remote().list(never)).toMatchObject({ error: { detail: 'PROPFIND: 429, again after 120' } });
  });
});

describe('what is sent', () => {
  it('has the account in UTF-8, and nothing that the browser knows', async () => {
    server.says({ status: 207, body: listing() });
    await remote().list(never);
    const { method, path, headers } = server.received[0]!;
    expect([method, path, headers.depth]).toEqual(['PROPFIND', '/dav/notes/', '1']);
    expect(Buffer.from(headers.authorization!.slice('Basic '.length), 'base64').toString()).toBe(
      '读者:密:码',
    );
    expect([headers.cookie, headers.referer, headers['if-match'], headers['if-none-match']]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has names encoded, and bytes as they are', async () => {
    server.says({ status: 201 });
    await remote().put('a b/笔?#%', BYTES, never);
    expect(server.received[0]).toMatchObject({
      path: '/dav/notes/a%20b%2F%E7%AC%94%3F%23%25',
      body: Buffer.from(BYTES),
    });
  });

  it('is asked of the browser without what else it knows, and without following', async () => {
    server.says({ status: 207, body: listing() });
    const asked = vi.spyOn(globalThis, 'fetch');
    await remote().list(never);
    expect(asked.mock.calls[0]![1]).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('is nothing where the name cannot be sent, the budget is spent, or it was stopped', async () => {
    server.says();
    let spent = 0;
    const spend = async () => spent++ > 0;
    expect(codeOf(await remote(undefined, { user: 'a:b' }, { spend }).list(never))).toBe(
      'remote-unauthorised',
    );
    expect(codeOf(await remote(undefined, {}, { spend }).put('a', BYTES, AbortSignal.abort()))).toBe(
      'remote-stopped',
    );
    expect(spent).toBe(0);
    expect(codeOf(await remote(undefined, {}, { spend }).list(never))).toBe('remote-budget');
    expect(server.received).toEqual([]);
  });

  it('is nothing by plain http, unless it was confirmed and can be of the own network', async () => {
    server.says();
    expect(codeOf(await remote(undefined, { isLocal: false }).list(never))).toBe('remote-insecure');
    const account = { isLocal: true, folder: 'http://example.org/dav/' };
    expect(codeOf(await remote(undefined, account).get('a', 9, never))).toBe('remote-insecure');
    expect(server.received).toEqual([]);
  });

  it('is spent request by request, before it is sent', async () => {
    const spent: number[] = [];
    const spend = async () => {
      spent.push(server.received.length);
      return spent.length < 3;
    };
    server.says({ status: 409 }, { status: 201 }, { status: 201 });
    expect(codeOf(await remote(undefined, {}, { spend }).put('a', BYTES, never))).toBe('remote-budget');
    expect(spent).toEqual([0, 1, 2]);
    expect(server.received.map(({ method }) => method)).toEqual(['PUT', 'MKCOL']);
  });
});

describe('a listing', () => {
  const page = (next: string, ...names: string[]) => ({
    status: 207,
    headers: { link: `<${next}>; rel="next"` },
    body: listing(...names),
  });

  it('goes on over its pages', async () => {
    server.says(page('/dav/notes/?m=1', 'a'), page('?m=2', 'b'), { status: 207, body: listing('c') });
    const listed = await remote().list(never);
    expect(listed.ok && listed.value.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(server.received.map(({ path }) => path)).toEqual([
      '/dav/notes/',
      '/dav/notes/?m=1',
      '/dav/notes/?m=2',
    ]);
  });

  it('is none where a page is missing, fails, leads elsewhere, or they do not end', async () => {
    for (const [last, code] of [
      [{ status: 404 }, 'remote-broken'],
      [{ status: 500 }, 'remote-failed'],
      [{ status: 503 }, 'remote-throttled'],
      [{ status: 207, body: listing('b').slice(0, -20) }, 'remote-broken'],
    ] as const) {
      server.says(page('?m=1', 'a'), last);
      expect(codeOf(await remote().list(never))).toBe(code);
    }
    server.says(page('https://evil.example/', 'a'));
    expect(codeOf(await remote().list(never))).toBe('remote-redirected');
    server.says(...Array.from({ length: 20 }, () => page('?m=1', 'a')));
    expect(codeOf(await remote().list(never))).toBe('remote-broken');
    expect(server.received.length).toBe(10);
  });

  it.each([
    ['is empty', ''],
    ['is a page', '<html><body>log in</body></html>'],
    ['lists nothing', '<multistatus xmlns="DAV:"/>'],
    ['is not in UTF-8', Buffer.from(listing('\xff'), 'latin1')],
  ])('is none where it %s', async (_, body) => {
    server.says({ status: 207, body });
    expect(codeOf(await remote().list(never))).toBe('remote-broken');
  });

  it('is not read beyond what may be, nor kept once it failed', async () => {
    server.says({ status: 207, body: listing(...Array.from({ length: 100_000 }, (_, at) => `file-${at}`)) });
    expect(codeOf(await remote().list(never))).toBe('remote-broken');
    const one = remote();
    server.says({ status: 404 }, { status: 503 });
    expect([codeOf(await one.list(never)), codeOf(await one.list(never))]).toEqual([
      'done',
      'remote-throttled',
    ]);
  });
});

describe('a file', () => {
  it('is not read beyond what may be, nor in part', async () => {
    server.says({ status: 200, body: BYTES }, { status: 200, body: BYTES }, { status: 206, body: BYTES });
    expect(await remote().get('a', 3, never)).toEqual({ ok: true, value: BYTES });
    expect(codeOf(await remote().get('a', 2, never))).toBe('remote-broken');
    expect(codeOf(await remote().get('a', 3, never))).toBe('remote-broken');
  });

  it('is not waited for longer than there is patience, and not at all once it was stopped', async () => {
    server.says({ status: 200, hangs: true }, { status: 200, hangs: true });
    expect(codeOf(await remote(undefined, {}, { patience: 20 }).get('a', 3, never))).toBe(
      'remote-unreachable',
    );
    const stop = new AbortController();
    const asked = remote().get('a', 3, stop.signal);
    stop.abort();
    expect(codeOf(await asked)).toBe('remote-stopped');
  });

  it('cannot be had where nobody listens', async () => {
    const folder = 'http://127.0.0.1:9/';
    expect(codeOf(await remote(undefined, { folder }).get('a', 3, never))).toBe('remote-unreachable');
  });

  it('makes its folder where that is missing, at once if that is known', async () => {
    server.says({ status: 404 }, { status: 201 }, { status: 201 });
    const one = remote();
    await one.list(never);
    expect(codeOf(await one.put('a', BYTES, never))).toBe('done');
    expect(server.received.map(({ method }) => method)).toEqual(['PROPFIND', 'MKCOL', 'PUT']);
  });

  it('cannot be written where nothing is made either: there is no WebDAV', async () => {
    server.says({ status: 404 }, { status: 405 }, { status: 405 });
    const one = remote();
    await one.list(never);
    expect(codeOf(await one.put('a', BYTES, never))).toBe('remote-not-webdav');
  });

  it('is not tried again on a server that fails, where the folder is known to be there', async () => {
    server.says({ status: 207, body: listing() }, { status: 500 });
    const one = remote();
    await one.list(never);
    expect(codeOf(await one.put('a', BYTES, never))).toBe('remote-failed');
    expect(server.received.length).toBe(2);
  });

  it.each(['/', '/dav/'])('that is refused at %s is refused for its place', async path => {
    server.says({ status: 403 });
    expect(codeOf(await remote(path).put('a', BYTES, never))).toBe('remote-at-root');
  });

  it('that was deleted in part only is not deleted', async () => {
    server.says({ status: 207, body: '' });
    expect(codeOf(await remote().delete('a', never))).toBe('remote-failed');
  });
});
