import { failure, success } from '../../../core/result.ts';
import type { Remote } from '../remote.ts';
import type { WebDavAccount } from './account.ts';
import { createAnswered } from './answered.ts';
import type { Asking } from './ask.ts';
import { listFolder } from './list-folder.ts';
import { writeFile } from './write-file.ts';

/** A folder on a WebDAV server (RFC 4918) by the least that all of them do alike. */
export function createWebDavRemote(account: WebDavAccount, asking: Asking): Remote {
  const { folder } = account;
  const answered = createAnswered(account, asking);
  const urlOf = (name: string) => folder + encodeURIComponent(name);
  /** Whether the folder is there, as far as is known. */
  let isThere: boolean | undefined;
  return {
    async list(signal) {
      const listed = await listFolder(folder, answered, signal);
      const isMissing = !listed.ok && listed.error.code === 'remote-missing';
      if (listed.ok || isMissing) isThere = listed.ok;
      return isMissing ? success([]) : listed;
    },
    async get(name, most, signal) {
      const answer = await answered({ method: 'GET', url: urlOf(name), most }, signal);
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      if (status !== 200 || body.isCut)
        return failure('remote-broken', `${status}, ${body.bytes.length} bytes`);
      return success(body.bytes);
    },
    async put(name, bytes, signal) {
      const written = await writeFile({ folder, url: urlOf(name), bytes }, isThere, answered, signal);
      if (written.ok) isThere = true;
      return written;
    },
    async delete(name, signal) {
      const answer = await answered({ method: 'DELETE', url: urlOf(name) }, signal);
      if (answer.ok && answer.value.status === 207) return failure('remote-failed', 'DELETE: 207');
      return answer.ok || answer.error.code === 'remote-missing' ? success(null) : answer;
    },
  };
}
