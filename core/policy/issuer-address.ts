/** What stands between `//` and the path; a backslash ends it too, as it does for browsers. */
const AUTHORITY = /^https?:\/\/([^/\\?#]*)/i;

/**
 * Whether a page's address is on one of the hosts, or on a subdomain of one, by http or https. Written without `URL`, which is
 * the browser's; a name with anything unusual in it (a port, an account, an address of a machine) is read as browsers read it,
 * and what cannot be read is nobody's.
 *
 * @param hosts as a document's `issuerHosts` has them.
 */
export function isIssuerAddress(address: string, hosts: readonly string[] = []): boolean {
  const host = hostOf(address);
  return host !== undefined && hosts.some(issuer => host === issuer || host.endsWith(`.${issuer}`));
}

/** Small letters, without account, port and the dot that may end a name. */
function hostOf(address: string): string | undefined {
  const authority = AUTHORITY.exec(address)?.[1];
  return authority
    ?.slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}
