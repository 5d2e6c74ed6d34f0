import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { distribution } from './distribution.ts';
import type { Machine } from './machine.ts';

/** Asked by Debian's packages before they start what they brought; 101 says no. */
const POLICY = '/usr/sbin/policy-rc.d';
const REFUSING = '#!/bin/sh\nexit 101\n';

/** Whose packages apt-get installs here, where that is ours to do; undefined where it is not. */
export function aptKind({ platform, isRoot, osRelease }: Machine): 'debian' | 'ubuntu' | undefined {
  const kind = distribution(osRelease);
  const isOurs = platform === 'linux' && isRoot && (kind === 'debian' || kind === 'ubuntu');
  return isOurs ? kind : undefined;
}

/**
 * Says what it installs, and why where that failed; what is still missing then, the caller sees. No service is started.
 *
 * @param services Those of the packages that are not to be started with the machine either.
 */
export function aptInstall(packages: readonly string[], remark = '', services: readonly string[] = []): void {
  if (packages.length === 0) return;
  console.error(`installing ${packages.join(' ')} with apt-get${remark}…`);
  // A broken list of some other source is no reason to give up: what we need may be known already.
  aptGet(['update', '-qq']);
  const { status, stderr } = withoutStarting(() =>
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]),
  );
  if (status !== 0) console.error(`apt-get failed: ${stderr?.trim().split('\n').at(-1) ?? 'not runnable'}`);
  for (const service of services) spawnSync('update-rc.d', [service, 'disable'], { stdio: 'ignore' });
}

function withoutStarting<T>(install: () => T): T {
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, REFUSING, { mode: 0o755 });
  try {
    return install();
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}

function aptGet(args: string[]) {
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
