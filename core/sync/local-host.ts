/** Endings that no name on the internet has: mDNS (RFC 6762), home networks (RFC 8375, `.lan` by custom), private use (ICANN), RFC 6761. */
const LOCAL_NAME = /(?:^|\.)(?:local|lan|home\.arpa|internal|localhost)$/;

/** Loopback, the private blocks of RFC 1918, and link-local (RFC 3927). */
const LOCAL_IPV4 =
  /^(?:127|10)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^169\.254(?:\.\d{1,3}){2}$/;

/** Loopback, unique local (RFC 4193), and link-local (RFC 4291). */
const LOCAL_IPV6 = /^\[(?:::1|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;

/**
 * Whether a host can be one of the reader's own network, so that plain http to it is theirs to allow: an address or a name that
 * nobody on the internet has.
 *
 * @param host In small letters, without port; an IPv6 address in brackets.
 */
export function isLocalHost(host: string): boolean {
  if (host.startsWith('[')) return LOCAL_IPV6.test(host);
  // What has no dot is looked up in the own network only; but a bare number is an address, written unusually.
  const isOneLabel = /^[^.]*[^.\d][^.]*$/.test(host) && !/^0x[\da-f]*$/.test(host);
  return isOneLabel || LOCAL_NAME.test(host) || LOCAL_IPV4.test(host);
}
