import { inject } from 'vitest';
import type { Remote } from '../../platform/sync/remote.ts';
import { createWebDavRemote } from '../../platform/sync/webdav/webdav-remote.ts';
import type { StartedServer } from './start-servers.ts';

/** A folder of an account, with a slash at its end, and who may use it. */
export type Account = Pick<StartedServer, 'folder' | 'user' | 'password'>;

/** Every server that was found on this machine, by the name that tests give it. */
export const STARTED = inject('servers');

let folders = 0;

/** The name of a folder, with a slash at its end, that nobody else writes in. */
export function ownFolder(): string {
  return `t${process.pid.toString(36)}-${++folders}/`;
}

/** @param patience Milliseconds until an answer has come whole. */
export function remoteOf({ folder, user, password }: Account, patience = 10_000): Remote {
  return createWebDavRemote({ folder, user, password, isLocal: true }, { spend: async () => true, patience });
}
