import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { READER } from './dav-server.ts';

/**
 * 坚果云 as it has been seen to answer: nothing is kept at its root, every condition fails, what lies under a missing folder is a
 * conflict whatever is asked, a folder is not to be got, listings come in pages, and who asks too much is refused in several ways.
 */
export interface Jianguoyun {
  readonly root: string;
  /** A folder that is there. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  /** By their paths as they are called: `/dav/files/a`. */
  readonly files: Map<string, Buffer>;
  /** The status with which all is refused from now on, as too much. */
  throttled: 401 | 403 | 503 | undefined;
  stop(): Promise<void>;
}

const ROOT = '/dav';
const ENTRIES_A_PAGE = 750;
/** Letters of a folder at the root. */
const LONGEST_AT_ROOT = 30;

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Asked {
  readonly method: string;
  /** Without the slash at its end. */
  readonly path: string;
  readonly from: number;
  readonly body: Buffer;
}

export async function startJianguoyun(): Promise<Jianguoyun> {
  const folders = new Set([ROOT, `${ROOT}/files`]);
  const files = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    try {
      for await (const part of request) parts.push(part);
    } catch {
      // It was cut short: nothing of it is kept.
      return;
    }
    send(response, refused(request) ?? answer(askedOf(request, Buffer.concat(parts)), folders, files));
  });
  const refused = ({ headers }: IncomingMessage): Reply | undefined => {
    const known = `Basic ${Buffer.from(`${READER.user}:${READER.password}`).toString('base64')}`;
    if (headers.authorization !== known)
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="DAV"' } };
    if (cloud.throttled) return failed(cloud.throttled, 'BlockedTemporarily', 'Too many requests.');
    return (headers['if-match'] ?? headers['if-none-match']) ? { status: 412 } : undefined;
  };
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}${ROOT}/`;
  const stop = () =>
    new Promise<void>(done => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const cloud: Jianguoyun = { root, folder: `${root}files/`, ...READER, files, throttled: undefined, stop };
  return cloud;
}

function askedOf({ method = '', url = '' }: IncomingMessage, body: Buffer): Asked {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const path = decodeURIComponent(pathname).replace(/\/$/, '');
  return { method, path, from: Number(searchParams.get('from') ?? 0), body };
}

function answer(asked: Asked, folders: Set<string>, files: Map<string, Buffer>): Reply {
  const { method, path, body } = asked;
  const parent = path.slice(0, path.lastIndexOf('/'));
  const isFolder = folders.has(path);
  const isThere = isFolder || files.has(path);
  if (path !== ROOT && !folders.has(parent)) return failed(409, 'AncestorsNotFound');
  switch (method) {
    case 'PROPFIND':
      return isThere ? listed(asked, folders, files) : failed(404, 'ObjectNotFound');
    case 'GET':
      if (isFolder) return failed(403, 'Forbidden');
      return isThere ? { status: 200, body: files.get(path)! } : failed(404, 'ObjectNotFound');
    case 'PUT':
      if (parent === ROOT || isFolder) return failed(403, 'Forbidden');
      files.set(path, body);
      return { status: 201 };
    case 'MKCOL':
      if (isThere) return { status: 405 };
      if (parent === ROOT && path.length - ROOT.length - 1 > LONGEST_AT_ROOT)
        return failed(403, 'SandboxNameTooLong');
      folders.add(path);
      return { status: 201 };
    case 'DELETE':
      if (!isThere) return failed(404, 'ObjectNotFound');
      for (const other of [...files.keys(), ...folders])
        if (other === path || other.startsWith(`${path}/`)) {
          files.delete(other);
          folders.delete(other);
        }
      return { status: 204 };
    default:
      return { status: 501 };
  }
}

function listed({ path, from }: Asked, folders: Set<string>, files: Map<string, Buffer>): Reply {
  const isIn = (other: string) => other.slice(0, other.lastIndexOf('/')) === path;
  const entries = [path, ...(folders.has(path) ? [...folders, ...files.keys()].filter(isIn) : [])].map(
    entry => described(entry, files.get(entry)?.length),
  );
  const to = from + ENTRIES_A_PAGE;
  const next = `<${encoded(path)}/?from=${to}>; rel="next"`;
  return {
    status: 207,
    headers: { 'content-type': 'text/xml; charset=UTF-8', ...(to < entries.length && { link: next }) },
    body: `<?xml version="1.0" encoding="UTF-8" standalone="no"?><d:multistatus xmlns:d="DAV:" xmlns:s="http://ns.jianguoyun.com">${entries.slice(from, to).join('')}</d:multistatus>`,
  };
}

function described(path: string, length: number | undefined): string {
  const properties =
    length === undefined
      ? '<d:resourcetype><d:collection/></d:resourcetype><d:getcontentlength>0</d:getcontentlength>'
      : `<d:resourcetype/><d:getcontentlength>${length}</d:getcontentlength>`;
  return `<d:response><d:href>${encoded(path)}${length === undefined ? '/' : ''}</d:href><d:propstat><d:prop>${properties}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function failed(status: number, exception: string, message = ''): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><d:error xmlns:d="DAV:" xmlns:s="http://ns.jianguoyun.com"><s:exception>${exception}</s:exception><s:message>${message}</s:message></d:error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}
