import { failure, success } from '../../../core/result.ts';
import type { CarriedFiles } from '../../../core/sync/carried.ts';
import type { Remote } from '../remote.ts';

/** What a reader carries by hand, with the verbs of a server: a sync against it takes in what is there and puts in what is not. */
export interface CarriedRemote extends Remote {
  /** As they are now, to be written out again. */
  files(): CarriedFiles;
}

export function createCarriedRemote(carried: CarriedFiles = new Map()): CarriedRemote {
  const files = new Map(carried);
  const stopped = failure('remote-stopped');
  return {
    files: () => new Map(files),
    async list(signal) {
      if (signal.aborted) return stopped;
      return success([...files].map(([name, { length }]) => ({ name, length })));
    },
    async get(name, most, signal) {
      if (signal.aborted) return stopped;
      const bytes = files.get(name);
      if (!bytes) return failure('remote-missing');
      return bytes.length > most ? failure('remote-broken', 'it is too long') : success(bytes);
    },
    async put(name, bytes, signal) {
      if (signal.aborted) return stopped;
      files.set(name, bytes.slice());
      return success(null);
    },
    async delete(name, signal) {
      if (signal.aborted) return stopped;
      files.delete(name);
      return success(null);
    },
  };
}
