import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';
import type { Result } from '../../core/result.ts';
import { browser } from '../browser.ts';
import { shownNote } from './notes-protocol.ts';
import { offset, type Protocol, type Request, type Response } from './protocol.ts';
import { exchange, type SendFailure } from './send.ts';

const note = v.pipe(v.string(), v.regex(NOTE_ID));

/** As `printOf` makes them. */
const print = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
const prints = v.pipe(v.array(print), v.maxLength(1_000_000));

/** Notes that are looked for at once. */
export const MOST_REPRINTS = 1_000;

/** Where a note's words stand in a page: UTF-16 code units of the text of one of its frames, `end` excluded. */
const reprintPlace = v.object({
  note,
  frame: offset,
  /** Which text that is, see `markOfText`. */
  mark: v.pipe(v.number(), v.integer()),
  start: offset,
  end: offset,
});

/** Notes of other addresses whose words stand in the page of a tab; what they say goes into no page. */
export const reprintsProtocol = {
  /** Which of these prints the page has, or a frame of it: notes that have none of them need not be read. */
  'find-prints': { from: ['view'], request: v.object({ tab: offset, prints }), response: prints },
  /** Which of these notes may be offered, and where their words stand: none that was declined, none whose words have a note here. */
  'find-reprints': {
    from: ['view'],
    request: v.object({ tab: offset, notes: v.pipe(v.array(note), v.maxLength(MOST_REPRINTS)) }),
    response: v.array(reprintPlace),
  },
  /** Makes another note of one, on its words here; `id` is made by the view. Fails with `note-not-here` where they stand no more. */
  'note-here': {
    from: ['view'],
    request: v.object({ tab: offset, frame: offset, note, id: note }),
    response: shownNote,
  },
  /** This note is not to be offered here again. Nothing is kept of a private window. */
  'decline-reprint': {
    from: ['view'],
    request: v.object({ tab: offset, frame: offset, note }),
    response: v.null(),
  },
} as const satisfies Protocol;

export type ReprintsProtocol = typeof reprintsProtocol;
export type ReprintPlace = v.InferOutput<typeof reprintPlace>;

export function askReprints<Type extends keyof ReprintsProtocol>(
  type: Type,
  request: Request<ReprintsProtocol, Type>,
): Promise<Result<Response<ReprintsProtocol, Type>, SendFailure>> {
  return exchange(reprintsProtocol, type, () => browser.runtime.sendMessage({ type, ...request }));
}
