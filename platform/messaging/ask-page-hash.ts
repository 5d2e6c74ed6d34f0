import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { askPageText } from './ask-page-text.ts';
import { hashProtocol } from './page-text-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** The SHA-256 of the text that is read of a frame of a tab, in UTF-8; null where there is none. */
export function askPageHash(tab: number, frame: number): Promise<Result<string | null, SendFailure>> {
  return askPageText(tab, frame, 'page-hash', {});
}

export function askHash(text: string): Promise<Result<string, SendFailure>> {
  const type = 'hash-text';
  return exchange(hashProtocol, type, () => browser.runtime.sendMessage({ type, text }));
}
