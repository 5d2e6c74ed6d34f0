import type { HiddenKey, HiddenPassage } from '../../core/policy/hidden-passage.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { hiddenProtocol } from './hidden-protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** All passages that the reader has hidden, in no order. */
export function listHidden(): Promise<Result<HiddenPassage[], SendFailure>> {
  const type = 'list-hidden';
  return exchange(hiddenProtocol, type, () => browser.runtime.sendMessage({ type }));
}

export function restoreHidden({ node, address, words }: HiddenKey): Promise<Result<null, SendFailure>> {
  const type = 'restore-hidden';
  const key = { node, address, words };
  return exchange(hiddenProtocol, type, () => browser.runtime.sendMessage({ type, ...key }));
}
