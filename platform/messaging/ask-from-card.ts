import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type CardProtocol, cardProtocol } from './card-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

export function askFromCard<Type extends keyof CardProtocol>(
  type: Type,
  request: Request<CardProtocol, Type>,
): Promise<Result<Response<CardProtocol, Type>, SendFailure>> {
  return exchange(cardProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
