import * as v from 'valibot';
import { LONGEST_TEXT, offset, type Protocol, text } from './protocol.ts';

/** SHA-256 as 64 small hexadecimal digits. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The text of a page, or of a frame, as it was read last, with what a note says of where it is. */
const pageText = v.object({
  text,
  title: v.string(),
  /** The day the page says that it was published. */
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});

/** Asked of the script in the page about the text that was read. */
export const pageTextProtocol = {
  /** What an export says of it: its hash, never the text. Null where the page has no text to read. */
  'page-hash': { from: ['view'], request: v.object({}), response: v.nullable(hash) },
  /** For the background, which looks for notes in it. Null where nothing is read. */
  'page-text': { from: ['view'], request: v.object({}), response: v.nullable(pageText) },
  /** Scrolls to a stretch of the text that has this mark (`markOfText`); false where the page has another text by now. */
  'go-to-stretch': {
    from: ['view'],
    request: v.object({ mark: v.pipe(v.number(), v.integer()), start: offset, end: offset }),
    response: v.boolean(),
  },
} as const satisfies Protocol;

export type PageTextProtocol = typeof pageTextProtocol;
export type PageWords = v.InferOutput<typeof pageText>;

/** Answered by the background, for a page over http has no cryptography of its own. */
export const hashProtocol = {
  'hash-text': {
    from: ['page'],
    request: v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
    response: hash,
  },
} as const satisfies Protocol;
