import * as v from 'valibot';
import { LONGEST_TEXT, type Protocol, recognised } from './protocol.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How a page that changes has what changed recognised, so that the rest is neither sent nor matched again. */
export const changeProtocol = {
  'recognise-change': {
    from: ['page'],
    /** `mark` is that of the text before (`markOfText`), and `start` and `end` count in it. */
    request: v.object({
      mark: v.pipe(v.number(), v.integer()),
      start: count,
      end: count,
      text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
      isOnce: v.exactOptional(v.boolean()),
      hasMargin: v.exactOptional(v.boolean()),
      title: v.exactOptional(v.string()),
    }),
    /**
     * `changed` is null where the text before is not known here any more: then the whole is to be sent. Otherwise, of the
     * passages before, so many at the beginning and at the end are as they were, and between them stand these.
     */
    response: v.object({
      isOn: v.boolean(),
      changed: v.nullable(v.object({ keptBefore: count, keptAfter: count, passages: v.array(recognised) })),
      /** As in the answer to `recognise`. */
      hasNotes: v.exactOptional(v.boolean()),
    }),
  },
} as const satisfies Protocol;

export type ChangedPassages = NonNullable<
  v.InferOutput<(typeof changeProtocol)['recognise-change']['response']>['changed']
>;
