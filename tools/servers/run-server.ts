import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type DavServer, READER } from './dav-server.ts';

export interface Prepared {
  readonly program: string;
  readonly options: readonly string[];
  /** The folder on the disk that is served as `/`, and the one in it that tests are given. */
  readonly served: string;
}

/** The name of the folder, below what is served, that tests write in. */
export const TEST_FOLDER = 'files';

/** How long a server may take until it answers, and then to stop, in milliseconds. */
const STARTING = 20_000;
const STOPPING = 3_000;
const TRIES = 3;

/**
 * Runs a server on a port of loopback until it is stopped. What it reads and writes lies in a folder of its own, which goes with it.
 *
 * @param prepare Writes its configuration into that folder.
 */
export async function runServer(prepare: (folder: string, port: number) => Prepared): Promise<DavServer> {
  for (let tries = 1; ; tries++) {
    try {
      return await runOnce(prepare);
    } catch (error) {
      // Somebody else may have taken the port meanwhile.
      if (tries === TRIES) throw error;
    }
  }
}

async function runOnce(prepare: (folder: string, port: number) => Prepared): Promise<DavServer> {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-server-'));
  const port = await freePort();
  const { program, options, served } = prepare(folder, port);
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said = (said + text).slice(-2_000);
    });
  let failed: Error | undefined;
  child.once('error', error => {
    failed = error;
  });
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/${TEST_FOLDER}/`;
  for (const begin = Date.now(); ; await pause(30)) {
    if (await answers(url)) break;
    if (!failed && child.exitCode === null && Date.now() - begin < STARTING) continue;
    await stop();
    throw new Error(`${program} did not start: ${failed?.message ?? said.trim()}`);
  }
  return { folder: url, ...READER, disk: join(served, TEST_FOLDER), stop };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise(done => child.once('exit', done));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(STOPPING, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

/** Anything that is said without knowing who asks. */
async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { method: 'PROPFIND', headers: { Depth: '0' } });
    return status === 401;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
