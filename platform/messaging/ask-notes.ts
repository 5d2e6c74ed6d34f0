import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { type NotesProtocol, notesProtocol } from './notes-protocol.ts';
import type { Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

export function askNotes<Type extends keyof NotesProtocol>(
  type: Type,
  request: Request<NotesProtocol, Type>,
): Promise<Result<Response<NotesProtocol, Type>, SendFailure>> {
  return exchange(notesProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
