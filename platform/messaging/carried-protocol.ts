import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';
import { LARGEST_SEGMENT } from '../../core/sync/bounds.ts';
import { lengthInName } from '../../core/sync/segment-name.ts';
import { offset, type Protocol } from './protocol.ts';

const name = v.pipe(
  v.string(),
  v.check(written => lengthInName(written) !== undefined, 'the name of a file'),
);
/** In base64. */
const content = v.pipe(v.string(), v.maxLength(Math.ceil(LARGEST_SEGMENT / 3) * 4));
const noteId = v.pipe(v.string(), v.regex(NOTE_ID));

const brought = v.variant('is', [
  v.object({
    is: v.literal('notes'),
    ...{ added: offset, changed: offset, trashed: offset, same: offset },
    conflicts: offset,
  }),
  v.object({ is: v.picklist(['broken', 'newer', 'foreign']) }),
]);

/**
 * Notes that a reader carries by hand, for our own views: what is in the one file that is carried, a message for each of its parts. Nothing
 * is remembered from one to the next, so that the background may end between two of them; asked again each comes to the same.
 */
export const carriedProtocol = {
  /**
   * Joins what is in a part with the notes; answers how many came to what, or why it is not read. It is read by `code` alone
   * where that is given, which is known here from then on if it opens it; else by those that are known. Fails as `readSyncCode` does, and as the
   * database does.
   */
  'take-carried': {
    from: ['view'],
    request: v.object({ name, content, code: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))) }),
    response: brought,
  },
  /**
   * Seals notes, those behind this one in the order of their ids, as many as go into one part; answers it, left out where there
   * are none, and behind which the next goes on, left out where all are in. Where there is no 同步码 yet one is made.
   */
  'make-carried': {
    from: ['view'],
    request: v.object({ behind: v.exactOptional(noteId) }),
    response: v.object({
      part: v.exactOptional(v.object({ name, content })),
      behind: v.exactOptional(noteId),
    }),
  },
} as const satisfies Protocol;

export type CarriedProtocol = typeof carriedProtocol;
