import { type Result, success } from '../result.ts';
import { readRemoteAddress } from './remote-address.ts';

/**
 * The match pattern of the one server under an address, for the permission to reach it; Firefox' patterns have no ports. Fails
 * as `readRemoteAddress` does.
 */
export function serverPattern(address: string): Result<string> {
  const read = readRemoteAddress(address);
  if (!read.ok) return read;
  const { host, isPlain } = read.value;
  return success(`${isPlain ? 'http' : 'https'}://${host}/*`);
}
