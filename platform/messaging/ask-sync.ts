import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';
import { type SyncProtocol, syncProtocol } from './sync-protocol.ts';

/** Asks the background how it stands with the sync, or to do something about it. */
export function askSync<Type extends keyof SyncProtocol>(
  type: Type,
  request: Request<SyncProtocol, Type>,
): Promise<Result<Response<SyncProtocol, Type>, SendFailure>> {
  return exchange(syncProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
