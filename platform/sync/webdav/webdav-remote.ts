import { type Failure, failure, type Result, success } from '../../../core/result.ts';
import type { Listed } from '../../../core/sync/round.ts';
import type { Remote } from '../remote.ts';
import type { WebDavAccount } from './account.ts';
import { type Answer, type Asking, createAsk, type Request } from './ask.ts';
import { filesIn } from './files-in.ts';
import { type Described, PROPERTIES_ASKED, readMultistatus } from './multistatus.ts';
import { nextPage } from './next-page.ts';
import { refusalOf } from './refusal.ts';

/** A folder of more files is none of ours: 750 entries a page are the fewest that are known of. */
const MOST_PAGES = 10;

/** Bytes of one page: a server that knows no pages sends ten thousand files at once. */
const LONGEST_PAGE = 16_000_000;

/** Paths at which servers have a list of folders and keep no file: a Synology's, and that of 坚果云 and OpenList. */
const ROOTS: readonly string[] = ['/', '/dav/'];

/** A folder on a WebDAV server (RFC 4918) by the least that all of them do alike. */
export function createWebDavRemote(account: WebDavAccount, asking: Asking): Remote {
  const { folder } = account;
  const ask = createAsk(account, asking);
  const urlOf = (name: string) => folder + encodeURIComponent(name);
  /** Whether the folder was there, as far as is known. */
  let isThere: boolean | undefined;

  /** An answer that does what was asked, or why it does not. */
  async function answered(request: Request, signal: AbortSignal): Promise<Result<Answer, Refused>> {
    const answer = await ask(request, signal);
    if (!answer.ok) return answer;
    const refusal = refusalOf(request.method, answer.value);
    if (!refusal) return answer;
    const { status, headers } = answer.value;
    const again = headers.get('Retry-After');
    const detail = `${request.method}: ${status}${again === null ? '' : `, again after ${again.slice(0, 40)}`}`;
    return { ok: false, error: { code: refusal, detail, status } };
  }

  async function list(signal: AbortSignal): Promise<Result<readonly Listed[]>> {
    const described: Described[] = [];
    let page: string | undefined = folder;
    for (let pages = 0; page !== undefined; pages++) {
      if (pages >= MOST_PAGES) return failure('remote-broken', 'it has too many pages');
      const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
      const request = { method: 'PROPFIND', url: page, headers, body: PROPERTIES_ASKED } as const;
      const answer = await answered({ ...request, most: LONGEST_PAGE }, signal);
      if (!answer.ok) {
        if (answer.error.code !== 'remote-missing') return answer;
        if (pages > 0) return failure('remote-broken', 'a page of it is missing');
        isThere = false;
        return success([]);
      }
      const read = readPage(answer.value);
      if (!read.ok) return read;
      described.push(...read.value);
      page = nextPage(answer.value.headers.get('Link'), page);
    }
    // The folder itself at least.
    if (described.length === 0) return failure('remote-broken', 'it lists nothing, not even the folder');
    isThere = true;
    return success(filesIn(folder, described));
  }

  async function put(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<Result<null>> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    const request = { method: 'PUT', url: urlOf(name), headers, body: bytes } as const;
    if (isThere !== false) {
      const answer = await answered(request, signal);
      if (answer.ok) return success(null);
      const { code, status = 0 } = answer.error;
      // Where the folder is missing nginx fails with 500, others with 404 or 409.
      const mayBeMissing = code === 'remote-missing' || (status === 500 && !isThere);
      if (!mayBeMissing) return refusedAt(folder, answer.error);
    }
    const made = await answered({ method: 'MKCOL', url: folder }, signal);
    // It is there already.
    if (!made.ok && made.error.status !== 405) {
      const isAbove = made.error.code === 'remote-missing';
      return isAbove ? failure('remote-no-folder', made.error.detail) : refusedAt(folder, made.error);
    }
    const again = await answered(request, signal);
    if (!again.ok) return refusedAt(folder, again.error);
    isThere = true;
    return success(null);
  }

  return {
    list,
    put,
    async get(name, most, signal) {
      const answer = await answered({ method: 'GET', url: urlOf(name), most }, signal);
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      if (status !== 200 || body.isCut)
        return failure('remote-broken', `${status}, ${body.bytes.length} bytes`);
      return success(body.bytes);
    },
    async delete(name, signal) {
      const answer = await answered({ method: 'DELETE', url: urlOf(name) }, signal);
      if (answer.ok && answer.value.status === 207) return failure('remote-failed', 'DELETE: 207');
      return answer.ok || answer.error.code === 'remote-missing' ? success(null) : answer;
    },
  };
}

/** Why not, with the status if there was an answer. */
type Refused = Failure & { readonly status?: number };

function readPage({ body }: Answer): Result<readonly Described[]> {
  if (body.isCut) return failure('remote-broken', `a listing is cut short at ${body.bytes.length} bytes`);
  try {
    const described = readMultistatus(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes));
    return described ? success(described) : failure('remote-broken', 'a listing cannot be read');
  } catch {
    return failure('remote-broken', 'a listing is not in UTF-8');
  }
}

/** Where nothing may be written, it may be for where it is, not for who writes. */
function refusedAt(folder: string, { code, detail }: Failure): Result<null> {
  const isRefused = code === 'remote-forbidden' || code === 'remote-missing';
  if (isRefused && ROOTS.includes(new URL(folder).pathname)) return failure('remote-at-root', detail);
  return failure(code === 'remote-missing' ? 'remote-no-folder' : code, detail);
}
