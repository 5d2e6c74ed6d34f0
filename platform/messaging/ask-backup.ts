import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type BackupProtocol, backupProtocol } from './backup-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

export function askBackup<Type extends keyof BackupProtocol>(
  type: Type,
  request: Request<BackupProtocol, Type>,
): Promise<Result<Response<BackupProtocol, Type>, SendFailure>> {
  return exchange(backupProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
