import type { RemoteFailure } from '../remote.ts';
import type { Answer, Method } from './ask.ts';

/** 坚果云 says so with 503, and has been seen to say it with 401 and 403: the password is right. */
const THROTTLED = /BlockedTemporarily|too many requests/i;

/** Nextcloud and others on sabre/dav, while they are being updated. */
const MAINTENANCE = /Exception\\ServiceUnavailable|maintenance/i;

const BY_STATUS: Readonly<Record<number, RemoteFailure>> = {
  401: 'remote-unauthorised',
  403: 'remote-forbidden',
  405: 'remote-forbidden',
  404: 'remote-missing',
  // 坚果云, where the folder above is not there, whatever is asked.
  409: 'remote-missing',
  410: 'remote-missing',
  413: 'remote-full',
  429: 'remote-throttled',
  501: 'remote-not-webdav',
  507: 'remote-full',
};

/** Why a server did not do what it was asked, by its status and what it says; undefined where it did, or says that it did. */
export function refusalOf(method: Method, { status, headers, body }: Answer): RemoteFailure | undefined {
  const isPage = /^text\/html\b/i.test(headers.get('Content-Type') ?? '');
  if (status >= 200 && status < 300) {
    // The page of a login, which answers anything. Apache says «created» in a page too, but with 201.
    const isLogin = status === 200 && isPage && method !== 'GET';
    return isLogin || (method === 'PROPFIND' && status !== 207) ? 'remote-not-webdav' : undefined;
  }
  const words = new TextDecoder().decode(body.bytes);
  if ((status === 401 || status === 403) && THROTTLED.test(words)) return 'remote-throttled';
  if (status === 503) return MAINTENANCE.test(words) ? 'remote-failed' : 'remote-throttled';
  if (method === 'PROPFIND' && (status === 400 || status === 405)) return 'remote-not-webdav';
  return BY_STATUS[status] ?? 'remote-failed';
}
