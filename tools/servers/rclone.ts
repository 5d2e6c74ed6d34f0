import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DavServer, READER } from './dav-server.ts';
import type { FoundServer } from './find-server.ts';
import { runServer, TEST_FOLDER } from './run-server.ts';

/** rclone as a server: it keeps what an upload that was cut short had brought. */
export function startRclone({ program }: FoundServer): Promise<DavServer> {
  return runServer((folder, port) => {
    const served = join(folder, 'served');
    for (const name of ['served', `served/${TEST_FOLDER}`]) mkdirSync(join(folder, name));
    const account = ['--user', READER.user, '--pass', READER.password];
    const own = ['--config', join(folder, 'none'), '--cache-dir', join(folder, 'cache')];
    const options = ['serve', 'webdav', served, '--addr', `127.0.0.1:${port}`, ...account, ...own];
    return { program, options, served };
  });
}
