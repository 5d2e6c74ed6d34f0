import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type MetProtocol, metProtocol } from './met-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** Asks the background on which pages clauses were met, or to forget it. */
export function askMet<Type extends keyof MetProtocol>(
  type: Type,
  request: Request<MetProtocol, Type>,
): Promise<Result<Response<MetProtocol, Type>, SendFailure>> {
  return exchange(metProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
