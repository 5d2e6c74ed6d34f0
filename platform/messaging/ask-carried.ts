import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type CarriedProtocol, carriedProtocol } from './carried-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** Asks the background about notes that are carried by hand. */
export function askCarried<Type extends keyof CarriedProtocol>(
  type: Type,
  request: Request<CarriedProtocol, Type>,
): Promise<Result<Response<CarriedProtocol, Type>, SendFailure>> {
  return exchange(carriedProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
