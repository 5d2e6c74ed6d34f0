import http, { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAULTS, type Fault } from './faults.ts';
import { ask, type Forwarded, type Reply } from './forward.ts';

/** What stands between a server and who asks it, and does not do its work. */
export interface FaultProxy {
  /** The address of something on the server, as it is to be asked here. */
  through(url: string): string;
  /** What goes wrong with a request; nothing until it is set. */
  faultOf: (request: Forwarded) => Fault | undefined;
  readonly requests: Forwarded[];
  close(): Promise<void>;
}

/** @param server Its address, of which only the origin counts. */
export async function startFaultProxy(server: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(server);
  const agent = new http.Agent({ keepAlive: true });
  const listings = new Map<string, Reply[]>();
  const forward = async (request: Forwarded, upTo?: number): Promise<Reply> => {
    const reply = await ask({ hostname, port, agent }, request, upTo);
    if (request.method === 'PROPFIND')
      listings.set(request.path, [...(listings.get(request.path) ?? []), reply]);
    return reply;
  };
  const proxy = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    try {
      for await (const part of incoming) parts.push(part);
    } catch {
      return;
    }
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: Buffer.concat(parts) };
    faulty.requests.push(request);
    const former = listings.get(path) ?? [];
    try {
      await FAULTS[faulty.faultOf(request) ?? 'none']({ request, response, forward, former });
    } catch {
      // The server broke off.
      response.destroy();
    }
  });
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const faulty: FaultProxy = {
    through: url => origin + new URL(url).pathname,
    faultOf: () => undefined,
    requests: [],
    close: () =>
      new Promise(done => {
        agent.destroy();
        proxy.close(() => done());
        proxy.closeAllConnections();
      }),
  };
  return faulty;
}
