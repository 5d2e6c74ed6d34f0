import type { Pack } from '../../core/policy/pack.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { libraryProtocol } from './library-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** All documents that are known, from the background. */
export function askLibrary(): Promise<Result<Pack, SendFailure>> {
  return exchange(libraryProtocol, 'library', () => browser.runtime.sendMessage({ type: 'library' }));
}
