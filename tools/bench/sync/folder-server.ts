import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder on the loopback that knows as much of WebDAV as a sync asks of it. */
export interface FolderServer {
  /** Of the folder. */
  readonly address: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Requests, and bytes that came and went in bodies of files, since this was asked last. */
  counts(): { requests: number; up: number; down: number };
  close(): Promise<void>;
}

const FOLDER = '/notes/';

/** @param delay of each answer, in milliseconds. */
export async function openFolderServer(delay = 0): Promise<FolderServer> {
  const files = new Map<string, Uint8Array>();
  let counts = { requests: 0, up: 0, down: 0 };
  const server = createServer(async (request, response) => {
    counts.requests++;
    const body = await bodyOf(request);
    if (delay > 0) await pause(delay);
    const name = decodeURIComponent(request.url!.slice(FOLDER.length));
    if (request.method === 'PROPFIND') {
      response.writeHead(207, { 'Content-Type': 'application/xml' }).end(listing(files));
    } else if (request.method === 'PUT') {
      counts.up += body.length;
      files.set(name, body);
      response.writeHead(201).end();
    } else if (request.method === 'DELETE') {
      files.delete(name);
      response.writeHead(204).end();
    } else {
      const file = files.get(name);
      counts.down += file?.length ?? 0;
      response.writeHead(file ? 200 : 404).end(file);
    }
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`,
    files,
    counts: () => {
      const before = counts;
      counts = { requests: 0, up: 0, down: 0 };
      return before;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(() => resolve()));
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

function listing(files: ReadonlyMap<string, Uint8Array>): string {
  const entries = [...files].map(
    ([name, { length }]) =>
      `<d:response><d:href>${FOLDER}${encodeURIComponent(name)}</d:href><d:propstat><d:prop><d:resourcetype/>` +
      `<d:getcontentlength>${length}</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`,
  );
  const folder =
    `<d:response><d:href>${FOLDER}</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop>` +
    '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
  return `<?xml version="1.0" encoding="utf-8"?><d:multistatus xmlns:d="DAV:">${folder}${entries.join('')}</d:multistatus>`;
}
