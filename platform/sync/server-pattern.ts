import { failure, type Result, success } from '../../core/result.ts';

/**
 * The match pattern of the one server under an address, for the permission to reach it; Firefox' patterns have no ports. Fails
 * with `sync-address` for what is no address of the web.
 */
export function serverPattern(address: string): Result<string> {
  if (!URL.canParse(address)) return failure('sync-address');
  const { protocol, hostname } = new URL(address);
  const isOfWeb = protocol === 'https:' || protocol === 'http:';
  return isOfWeb && hostname !== '' ? success(`${protocol}//${hostname}/*`) : failure('sync-address');
}
