import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type MarksProtocol, marksProtocol } from './marks-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

export function askMarks<Type extends keyof MarksProtocol>(
  type: Type,
  request: Request<MarksProtocol, Type>,
): Promise<Result<Response<MarksProtocol, Type>, SendFailure>> {
  return exchange(marksProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
