import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';
import { noteColour } from '../../core/notes/fields.ts';
import { OUTCOMES } from '../../core/notes/marking-outcome.ts';
import { pageTargetSchema } from '../../core/notes/target.ts';
import { id as node, offset, type Protocol, text } from './protocol.ts';

const note = v.pipe(v.string(), v.regex(NOTE_ID));
const nothing = v.null();

/** Where a note stands in the text that was sent: UTF-16 code units, `end` excluded. Nothing that it says. */
const foundMark = v.strictObject({
  note,
  start: offset,
  end: offset,
  colour: noteColour,
  /** Its place is there, but it says another number or the contrary. */
  isChanged: v.boolean(),
});

/** What a page's script learns of notes: spans, colours, ids. */
const foundMarks = v.strictObject({
  marks: v.array(foundMark),
  /** Which notes there are on the nodes that were recognised, and on what stands in these; nodes without any are left out. */
  onNodes: v.record(node, v.array(note)),
});

/** A stretch of a page's article, as `extract` reads it. */
export const stretch = v.object({
  text,
  start: offset,
  end: offset,
  title: v.string(),
  /** The day the page says that it was published. */
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});

/** Notes as pages know them: where they stand, and never what they say. */
export const marksProtocol = {
  /**
   * Where the reader's notes stand in a text that was sent to be recognised, by its mark (`markOfText`); null where it is not known
   * here any more: then it is to be sent along.
   */
  'find-marks': {
    from: ['page'],
    request: v.object({ mark: v.pipe(v.number(), v.integer()), text: v.exactOptional(text) }),
    response: v.nullable(foundMarks),
  },
  /** Makes a note on a stretch of the page, without words; answers its id. Fails as `outcomeOfFailure` tells. */
  'make-mark': { from: ['page'], request: stretch, response: note },
  /** Takes back a note that was just made in this page: it goes into the trash. */
  'undo-mark': { from: ['page'], request: v.object({ note }), response: nothing },
  /** Opens the panel at a note. To be sent first thing in a click. */
  'open-note': { from: ['page'], request: v.object({ note }), response: nothing },
  /** Marks what is selected in a page or a frame of it, as the menu of the selection does. */
  'mark-selection': { from: ['view'], request: v.object({ tab: offset }), response: v.picklist(OUTCOMES) },
  /** What is selected in a page or a frame of it, as what a note is on: for one whose place is not found any more. */
  'selected-target': { from: ['view'], request: v.object({ tab: offset }), response: pageTargetSchema },
  /** The notes whose words had changed or were not found when this browser last read their pages. */
  'list-strayed': {
    from: ['view'],
    request: v.object({}),
    response: v.array(
      v.object({
        id: note,
        kind: v.picklist(['changed', 'lost']),
        /** When the words were last on the page, milliseconds since 1970. */
        seen: v.exactOptional(v.number()),
      }),
    ),
  },
} as const satisfies Protocol;

export type MarksProtocol = typeof marksProtocol;
export type FoundMark = v.InferOutput<typeof foundMark>;
export type FoundMarks = v.InferOutput<typeof foundMarks>;
export type Stretch = v.InferOutput<typeof stretch>;
