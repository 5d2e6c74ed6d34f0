import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import type { Response } from './protocol.ts';
import { type RestoreProtocol, restoreProtocol } from './restore-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

export function askRestore<Type extends keyof RestoreProtocol>(
  type: Type,
): Promise<Result<Response<RestoreProtocol, Type>, SendFailure>> {
  return exchange(restoreProtocol, type, () => browser.runtime.sendMessage({ type }));
}
