import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type PageTextProtocol, pageTextProtocol } from './page-text-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** Asks the reader's script in one frame of a tab about the text that it read. */
export function askPageText<Type extends keyof PageTextProtocol>(
  tab: number,
  frame: number,
  type: Type,
  request: Request<PageTextProtocol, Type>,
): Promise<Result<Response<PageTextProtocol, Type>, SendFailure>> {
  return exchange(pageTextProtocol, type, () =>
    browser.tabs.sendMessage(tab, { type, ...request }, { frameId: frame }),
  );
}
