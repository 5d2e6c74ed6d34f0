import type { TestProject } from 'vitest/node';
import { startApache } from '../../tools/servers/apache.ts';
import type { DavServer } from '../../tools/servers/dav-server.ts';
import type { FoundServer } from '../../tools/servers/find-server.ts';
import { provideServers } from '../../tools/servers/install.ts';
import { startNginx } from '../../tools/servers/nginx.ts';
import { startRclone } from '../../tools/servers/rclone.ts';
import type { ServerName } from '../../tools/servers/server-name.ts';

/** A server as the tests know it, which run elsewhere and cannot stop it. */
export type StartedServer = Omit<DavServer, 'stop'> & { readonly name: string };

declare module 'vitest' {
  export interface ProvidedContext {
    servers: readonly StartedServer[];
  }
}

const STARTS: readonly [string, ServerName, (found: FoundServer) => Promise<DavServer>][] = [
  ['Apache', 'apache2', found => startApache(found)],
  ['Apache with digests, packing', 'apache2', found => startApache(found, { isThorough: true })],
  ['nginx', 'nginx', startNginx],
  ['rclone', 'rclone', startRclone],
];

/** Starts every server that is on this machine, once for all tests; what is returned stops them. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const found = provideServers();
  const started = await Promise.all(
    STARTS.flatMap(([name, program, start]) => {
      const server = found.get(program);
      return server ? [start(server).then(running => ({ name, running }))] : [];
    }),
  );
  project.provide(
    'servers',
    started.map(({ name, running: { stop: _, ...server } }) => ({ name, ...server })),
  );
  return async () => {
    await Promise.all(started.map(({ running }) => running.stop()));
  };
}
