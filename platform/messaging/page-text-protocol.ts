import * as v from 'valibot';
import { LONGEST_TEXT, type Protocol } from './protocol.ts';

/** SHA-256 as 64 small hexadecimal digits. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What an export says of the text that was read: its hash, never the text. Asked of the script in the page. */
export const pageTextProtocol = {
  /** Null where the page has no text to read. */
  'page-hash': { from: ['view'], request: v.object({}), response: v.nullable(hash) },
} as const satisfies Protocol;

/** Answered by the background, for a page over http has no cryptography of its own. */
export const hashProtocol = {
  'hash-text': {
    from: ['page'],
    request: v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
    response: hash,
  },
} as const satisfies Protocol;
