import { createHash } from 'node:crypto';
import { READER } from './dav-server.ts';

/** A line of a password file, as Apache and nginx read it. */
export function passwordLine(): string {
  const hash = createHash('sha1').update(READER.password).digest('base64');
  return `${READER.user}:{SHA}${hash}\n`;
}
