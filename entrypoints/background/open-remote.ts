import { failure } from '../../core/result.ts';
import type { Access } from '../../platform/storage/sync-connections.ts';
import type { Remote } from '../../platform/sync/remote.ts';

/** Where the files of all browsers lie, for whoever may reach it. */
export function openRemote(_access: Access): Remote {
  const nowhere = async () => failure('remote-unreachable');
  return { list: nowhere, get: nowhere, put: nowhere, delete: nowhere };
}
