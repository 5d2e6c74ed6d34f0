import { readFile } from 'node:fs/promises';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { mediaType } from './media-type.ts';

/** A page under the address at which the browser sees it; its content from a file or from memory. */
export type ServedPage = { url: string; headers?: Record<string, string> } & (
  | { file: string }
  | { body: string | Uint8Array }
);

export interface ReceivedRequest {
  method: string;
  host: string;
  /** With the query. */
  path: string;
}

export interface PageServer {
  ports: { http: number; https: number };
  /** Everything that any browser asked of this server, in order: the page's own requests and all others. */
  requests: ReceivedRequest[];
  close(): Promise<void>;
}

/** Serves pages from loopback under real host names. `folder` is where relative files lie. */
export async function startPageServer(pages: readonly ServedPage[], folder = '.'): Promise<PageServer> {
  const byAddress = new Map(pages.map(page => [address(new URL(page.url)), page]));
  const requests: ReceivedRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = hostName(request);
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', host, path });
    const page = byAddress.get(host + path) ?? byAddress.get(host + path.replace(/\?.*/s, ''));
    if (page) void send(page, folder, response);
    // Browsers ask for it by themselves, and would note a 404 on the page's console.
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else sendPlain(response, 404, 'no such page');
  };
  const hosts = [...new Set(pages.map(page => new URL(page.url).hostname))];
  const plain = await listen(http.createServer(answer));
  const secure = await listen(https.createServer(await makeCertificate(hosts), answer));
  return {
    ports: { http: port(plain), https: port(secure) },
    requests,
    close: async () => {
      await Promise.all([stop(plain), stop(secure)]);
    },
  };
}

// Without scheme and port: the same page answers over http and https.
function address(url: URL): string {
  return url.hostname + url.pathname + url.search;
}

function hostName(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '');
}

async function send(page: ServedPage, folder: string, response: ServerResponse): Promise<void> {
  const file = 'file' in page ? page.file : new URL(page.url).pathname;
  try {
    const body = 'file' in page ? await readFile(resolve(folder, page.file)) : page.body;
    response.writeHead(200, {
      'content-type': mediaType(file, body),
      'cache-control': 'no-store',
      ...page.headers,
    });
    response.end(body);
  } catch {
    sendPlain(response, 500, `cannot read ${file}`);
  }
}

function sendPlain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'content-type': mediaType('') });
  response.end(`<!doctype html><title>${status}</title><p>${words}`);
}

function listen(server: Server): Promise<Server> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

function port(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    // Browsers keep connections open.
    server.closeAllConnections();
  });
}
