import { failure, type Result, success } from '../../../core/result.ts';
import { isLocalHost } from '../../../core/sync/local-host.ts';
import { authorization, type WebDavAccount } from './account.ts';
import { type Body, readAtMost } from './read-at-most.ts';

export type Method = 'PROPFIND' | 'GET' | 'PUT' | 'DELETE' | 'MKCOL';

export interface Request {
  readonly method: Method;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes that are read of an answer that is not a refusal. */
  readonly most?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Asking {
  /** Called before each request, which is not made where it answers false. */
  spend(): Promise<boolean>;
  /** Milliseconds until an answer has come whole; by default as many as a slow line takes. */
  readonly patience?: number;
}

/** Makes one request; fails with `remote-stopped`, `-budget`, `-insecure`, `-unauthorised`, `-redirected` and `-unreachable`. */
export type Ask = (request: Request, signal: AbortSignal) => Promise<Result<Answer>>;

/** Milliseconds that an answer may take by itself, as long as browsers let a service worker wait for one. */
const ANSWERING = 30_000;

/** Bytes a millisecond, of files: with it the largest takes less than the five minutes that an event may last. */
const SLOWEST = 40;

/** Enough to say why something was refused. */
const SHORT = 16_384;

/** The only way out: to the account's own origin, with its password and nothing else that the browser knows. */
export function createAsk(account: WebDavAccount, { spend, patience }: Asking): Ask {
  const { origin, protocol, hostname } = new URL(account.folder);
  const isSecure = protocol === 'https:' || (account.isLocal && isLocalHost(hostname));
  const known = authorization(account);
  return async (request, signal) => {
    const { method, url, headers, body, most = SHORT } = request;
    if (signal.aborted) return failure('remote-stopped');
    if (!isSecure) return failure('remote-insecure');
    if (known === undefined) return failure('remote-unauthorised', 'a name that cannot be sent');
    if (new URL(url).origin !== origin) return failure('remote-redirected', 'to another origin');
    if (!(await spend())) return failure('remote-budget');
    const patient = AbortSignal.any([signal, AbortSignal.timeout(patience ?? lasting(request))]);
    try {
      const response = await fetch(url, {
        method,
        headers: { ...headers, Authorization: known },
        ...(body !== undefined && { body: body as string | Uint8Array<ArrayBuffer> }),
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: patient,
      });
      if (response.type === 'opaqueredirect' || isRedirect(response.status))
        return failure('remote-redirected');
      const read = await readAtMost(response, response.ok ? most : SHORT);
      if (signal.aborted) return failure('remote-stopped');
      return success({ status: response.status, headers: response.headers, body: read });
    } catch (error) {
      if (signal.aborted) return failure('remote-stopped');
      return failure('remote-unreachable', patient.aborted ? 'no answer in time' : (error as Error).message);
    }
  };
}

function lasting({ method, body = '', most = 0 }: Request): number {
  const length = method === 'PUT' ? body.length : method === 'GET' ? most : 0;
  return ANSWERING + Math.ceil(length / SLOWEST);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
