import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';
import { type SettingsProtocol, settingsProtocol } from './settings-protocol.ts';

/** Asks the background for what the reader set, or to set something. */
export function askSettings<Type extends keyof SettingsProtocol>(
  type: Type,
  request: Request<SettingsProtocol, Type>,
): Promise<Result<Response<SettingsProtocol, Type>, SendFailure>> {
  return exchange(settingsProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
