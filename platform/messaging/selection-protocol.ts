import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';
import { OUTCOMES } from '../../core/notes/marking-outcome.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { stretch } from './marks-protocol.ts';
import type { Protocol, Request, Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

/** What the reader's script answers in a frame about what is selected there. */
export const selectionProtocol = {
  /** What is selected of the article. Fails with the outcome that says why there is nothing. */
  'selected-stretch': { from: ['view'], request: v.object({}), response: stretch },
  /** Says in the page what came of it, with the way back where a note was made. */
  'say-outcome': {
    from: ['view'],
    request: v.object({
      outcome: v.picklist(OUTCOMES),
      note: v.exactOptional(v.pipe(v.string(), v.regex(NOTE_ID))),
    }),
    response: v.null(),
  },
} as const satisfies Protocol;

export type SelectionProtocol = typeof selectionProtocol;

export function askSelection<Type extends keyof SelectionProtocol>(
  tab: number,
  frame: number,
  type: Type,
  request: Request<SelectionProtocol, Type>,
): Promise<Result<Response<SelectionProtocol, Type>, SendFailure>> {
  return exchange(selectionProtocol, type, () =>
    browser.tabs.sendMessage(tab, { type, ...request }, { frameId: frame }),
  );
}
