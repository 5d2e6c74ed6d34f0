import { failure, type Result, success } from '../result.ts';
import { isLocalHost } from './local-host.ts';

export interface RemoteAddress {
  /** The folder, with a slash at its end, its path percent-encoded. */
  readonly folder: string;
  /** In small letters, without port. */
  readonly host: string;
  /** Plain http, to a host that can be of the reader's own network: whether it is has to be asked. */
  readonly isPlain: boolean;
}

/** Scheme, authority and the rest. Input methods for Chinese write colon and slashes wide. */
const PARTS = /^(?:(https?)[:：][/／]{2})?([^/／?#\\]*)(.*)$/isu;

const HOST = /^(\[[\da-f:.]+\]|[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*)(?::(\d{1,5}))?$/iu;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?=\d)|$)){4}$/;

/** 坚果云 keeps nothing at its root, and a folder there needs a short name. */
const JIANGUOYUN = 'dav.jianguoyun.com';
const DEFAULT_FOLDER = 'meipi';

const LONGEST = 2_000;

/**
 * What a reader types as the address of their folder. Only what every reader of addresses reads alike is taken, as there is no
 * `URL` here. Fails with `address-unreadable`; with `address-has-user` where a name or a password stands in it and
 * `address-has-query` where it goes on behind the path, for neither is kept with the address; with `address-insecure` for plain
 * http to a host that is not of the reader's own network.
 */
export function readRemoteAddress(typed: string): Result<RemoteAddress> {
  const unreadable = failure('address-unreadable');
  const [, scheme = 'https', authority = '', rest = ''] = PARTS.exec(typed.trim()) ?? [];
  if (typed.length > LONGEST || rest.includes('\\')) return unreadable;
  if (/[@＠]/u.test(authority)) return failure('address-has-user');
  if (/[?#]/.test(rest)) return failure('address-has-query');
  const [, host, port = ''] =
    HOST.exec(authority.normalize('NFKC').replaceAll('。', '.').toLowerCase()) ?? [];
  if (!host || !isPlainName(host) || Number(port || 1) < 1 || Number(port) > 65_535) return unreadable;
  const path = readPath(rest, host);
  if (!path) return unreadable;
  const isPlain = scheme.toLowerCase() === 'http';
  if (isPlain && !isLocalHost(host)) return failure('address-insecure');
  const usual = isPlain ? 80 : 443;
  const at = port === '' || Number(port) === usual ? '' : `:${Number(port)}`;
  const folder = `${isPlain ? 'http' : 'https'}://${host}${at}/${path.map(part => `${part}/`).join('')}`;
  return success({ folder, host, isPlain });
}

/** A name that ends in a number is read as an address, in forms that only some know: `127.1`, `0x7f.1`. */
function isPlainName(host: string): boolean {
  return host.startsWith('[') || !/(?:^|\.)(?:\d+|0x[\da-f]*)$/.test(host) || IPV4.test(host);
}

function readPath(rest: string, host: string): readonly string[] | undefined {
  const parts: string[] = [];
  for (const part of rest.split('/')) {
    if (part === '') continue;
    const plain = decoded(part);
    // A part of a path that goes elsewhere, or ends where another begins.
    if (/^\.\.?$|[/\p{Cc}]/u.test(plain) || !plain.isWellFormed()) return undefined;
    parts.push(encodeURIComponent(plain));
  }
  const isRoot = host === JIANGUOYUN && (parts.length === 0 || (parts.length === 1 && parts[0] === 'dav'));
  return isRoot ? ['dav', DEFAULT_FOLDER] : parts;
}

/** Typed as it is called, or copied as it is encoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
