import * as v from 'valibot';
import { type Protocol, recognised, recognisedStock } from './protocol.ts';

/** The longest piece of a text that is matched at once, in UTF-16 code units; a longer text comes in several. */
export const LONGEST_PIECE = 100_000;

/** Texts that the reader brings along: matched as a page is, belonging to no page, and kept nowhere. */
export const checkProtocol = {
  'check-text': {
    from: ['view'],
    request: v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_PIECE)) }),
    response: v.object({ passages: v.array(recognised), stock: v.array(recognisedStock) }),
  },
  /** The selection that a view was opened for, once; null where it is gone. */
  'take-selection': {
    from: ['view'],
    request: v.object({ key: v.pipe(v.string(), v.maxLength(40)) }),
    response: v.nullable(v.string()),
  },
} as const satisfies Protocol;

export type CheckProtocol = typeof checkProtocol;
