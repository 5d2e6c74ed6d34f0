import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { hashProtocol, pageTextProtocol } from './page-text-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** The SHA-256 of the text that is read of a frame of a tab, in UTF-8; null where there is none. */
export function askPageHash(tab: number, frame: number): Promise<Result<string | null, SendFailure>> {
  const type = 'page-hash';
  return exchange(pageTextProtocol, type, () => browser.tabs.sendMessage(tab, { type }, { frameId: frame }));
}

export function askHash(text: string): Promise<Result<string, SendFailure>> {
  const type = 'hash-text';
  return exchange(hashProtocol, type, () => browser.runtime.sendMessage({ type, text }));
}
