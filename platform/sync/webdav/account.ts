/** A folder on a server, and who may use it. */
export interface WebDavAccount {
  /** As `readRemoteAddress` makes it. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  /** The reader said that the host is one of their own network: plain http to it is theirs to allow. */
  readonly isLocal: boolean;
}

/** Basic authentication in UTF-8 (RFC 7617); undefined for what it cannot say: a name with a colon, or control characters. */
export function authorization({ user, password }: WebDavAccount): string | undefined {
  if (user.includes(':') || /\p{Cc}/u.test(user + password)) return undefined;
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}`;
}
