import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type CheckProtocol, checkProtocol } from './check-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** Asks the background for what a text of the reader's holds, or for the selection a view was opened for. */
export function askCheck<Type extends keyof CheckProtocol>(
  type: Type,
  request: Request<CheckProtocol, Type>,
): Promise<Result<Response<CheckProtocol, Type>, SendFailure>> {
  return exchange(checkProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
