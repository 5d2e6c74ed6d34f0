import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer as a test writes it down; `hang` never comes. */
export interface Scripted {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly hangs?: boolean;
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ScriptedServer {
  readonly origin: string;
  readonly received: Received[];
  /** Takes the next answer off what is still to be said; with none left it is a failure of the test. */
  says(...answers: readonly Scripted[]): void;
  close(): Promise<void>;
}

/** A server on loopback that says what it is told to, in that order, whatever it is asked. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const received: Received[] = [];
  let answers: Scripted[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const { method = '', url: path = '', headers } = request;
    received.push({ method, path, headers, body: Buffer.concat(parts) });
    const answer = answers.shift() ?? { status: 599, body: 'nothing was to be asked' };
    if (answer.hangs) return;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    says: (...told) => {
      received.length = 0;
      answers = [...told];
    },
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
