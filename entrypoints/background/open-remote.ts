import type { Access } from '../../platform/storage/sync-connections.ts';
import type { Remote } from '../../platform/sync/remote.ts';
import type { Spend } from '../../platform/sync/sparing-remote.ts';
import { createWebDavRemote } from '../../platform/sync/webdav/webdav-remote.ts';

/** Where the files of all browsers lie, for whoever may reach it. */
export function openRemote({ address, ...account }: Access, spend: Spend): Remote {
  return createWebDavRemote({ ...account, folder: address }, { spend });
}
