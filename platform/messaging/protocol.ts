import * as v from 'valibot';
import { NOTE_ID } from '../../core/notes/bounds.ts';
import { GRADES } from '../../core/policy/grades.ts';
import { LEVELS, WITNESSES } from '../../core/policy/level.ts';
import { appearanceSchema } from '../../core/settings/appearance.ts';

/** The longest page text that is sent to be matched, in UTF-16 code units; what follows is not read. */
export const LONGEST_TEXT = 4_000_000;

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

export const label = v.object({
  level: v.picklist(LEVELS),
  number: v.exactOptional(v.string()),
  document: v.string(),
});
const kind = v.picklist(['verbatim', 'near-verbatim', 'paraphrase', 'title-mention']);
const voice = v.picklist(['quoted', 'own', 'unclear']);

/** `end` excluded; empty where one side has words that the other has not. */
export const span = v.object({ start: offset, end: offset });

/** What differs, without where it is on the page. */
export const wordings = {
  grade: v.picklist(GRADES),
  /** The source's wording. */
  source: text,
  /** The page's wording. */
  text,
  /** Where the source's wording stands in the text of the node, where that can be told and is asked for. */
  place: v.exactOptional(span),
};

export const word = v.exactOptional(v.string());

export const stated = v.object({
  id,
  value: v.string(),
  indicator: v.string(),
  qualifier: word,
  scope: word,
  by: word,
});

/** What is known of a passage wherever it is shown. */
const passageEntries = {
  node: id,
  kind,
  voice,
  similarity: v.number(),
  label,
  /** Whether the page is published by those who issued the node's document. */
  isIssuer: v.boolean(),
  /** How good our text of the node is. */
  witness: v.picklist(WITNESSES),
  /** `page` is in UTF-16 code units of the text that was sent, as `start` and `end` of the passage are. */
  differences: v.array(v.object({ page: span, ...wordings })),
  /** What it takes from each leaf of the node: UTF-16 code units of the leaf's text. */
  parts: v.array(v.object({ node: id, source: span })),
  /** The targets that it says. */
  targets: v.array(stated),
};

export const recognised = v.object({ start: offset, end: offset, ...passageEntries });

/** Words that stand in documents too and tell nothing by that: the nodes, as their labels say. */
const stockEntries = { labels: v.array(label) };

export const recognisedStock = v.object({ start: offset, end: offset, ...stockEntries });

const passage = v.object({
  id: offset,
  text,
  ...passageEntries,
  /** Where each of the differences stands in `text`. */
  places: v.array(span),
});

const pageState = v.object({
  /** `off`: the reader switched this site off; `empty`: no text was found; `failed`: the background did not answer. */
  status: v.picklist(['reading', 'read', 'empty', 'off', 'failed']),
  url: v.string(),
  title: v.string(),
  /** The day the page says that it was published. */
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  passages: v.array(passage),
  stock: v.exactOptional(v.array(v.object({ text, ...stockEntries }))),
  /** Where the script of the labels could not be had. */
  isUnlabelled: v.exactOptional(v.boolean()),
});

/** The names of documents, as labels have them, with how many passages are from each. */
const documents = v.array(v.tuple([v.string(), offset]));

const frameTally = v.object({
  status: pageState.entries.status,
  count: offset,
  misquoted: offset,
  /** Of the passages that are shown in it. */
  documents,
  /** Whether the passage that the reader was last led to is in it. */
  isCurrent: v.boolean(),
  /** Whether the summary of the page stands in it. */
  hasSummary: v.boolean(),
  /** Whether there are frames in it, read or not. */
  hasFrames: v.boolean(),
});

const nothing = v.null();

/** Who may send a message: the reader's script in a page, or a page of the extension itself. */
export type Sender = 'page' | 'view';

interface Exchange {
  readonly from: readonly Sender[];
  readonly request: v.GenericSchema;
  readonly response: v.GenericSchema;
}

/** What the background answers. */
export const backgroundProtocol = {
  /**
   * Which passages a text holds, whether this site is on and how things look there; asked once for each reading of a page.
   * `isOnce`: the reader wants this page read though it is off. `hasMargin`: the script of the labels is there; where it is
   * not it is brought beside an answer with something to label. `title`: the page's, for the pages on which clauses were met.
   */
  recognise: {
    from: ['page'],
    request: v.object({
      text,
      isOnce: v.exactOptional(v.boolean()),
      hasMargin: v.exactOptional(v.boolean()),
      title: v.exactOptional(v.string()),
    }),
    response: v.object({
      isOn: v.boolean(),
      passages: v.array(recognised),
      /** Only where the reader wants to see it. */
      stock: v.exactOptional(v.array(recognisedStock)),
      appearance: appearanceSchema,
      /** Where the reader may have notes on this page, or on what was recognised: then `find-marks` says where they stand. */
      hasNotes: v.exactOptional(v.boolean()),
    }),
  },
  /** How things look in this page, when the settings may have changed. */
  'read-appearance': {
    from: ['page'],
    request: v.object({ isOnce: v.exactOptional(v.boolean()) }),
    response: appearanceSchema,
  },
  /** Puts the script of the labels into the page, or the frame, that asks. One that is on its way is waited for. */
  'bring-margin': { from: ['page'], request: v.object({}), response: nothing },
  /** Puts the card's script into the page, or the frame, that asks. */
  'bring-card': { from: ['page'], request: v.object({}), response: nothing },
} as const satisfies Record<string, Exchange>;

/** What the reader's script answers in a page, and in each frame of it for itself. Passages are numbered by frame. */
export const pageProtocol = {
  'page-state': { from: ['view'], request: v.object({}), response: pageState },
  /** Scrolls to a passage and lets its label blink; false where it is no longer there. */
  'go-to': { from: ['view'], request: v.object({ passage: offset }), response: v.boolean() },
  /** Scrolls to where a note stands in this frame; false where it does not. */
  'go-to-note': {
    from: ['view'],
    request: v.object({ note: v.pipe(v.string(), v.regex(NOTE_ID)) }),
    response: v.boolean(),
  },
  /**
   * Goes on to the next passage that is shown, or back: answers which, or null where there is none. `isFromOutside`: the reader
   * comes from another frame, so to the first or the last.
   */
  step: {
    from: ['view'],
    request: v.object({ by: v.picklist([1, -1]), isFromOutside: v.exactOptional(v.boolean()) }),
    response: v.nullable(offset),
  },
  /** The reader was led to a passage of another frame. */
  leave: { from: ['view'], request: v.object({}), response: nothing },
  /** What a frame adds to the numbers of its page. */
  'frame-tally': { from: ['view'], request: v.object({}), response: frameTally },
  /** Has the summary of the whole page for screen readers stand in this frame. */
  'sum-up': { from: ['view'], request: v.object({ documents }), response: nothing },
  /** Reads the page again; from then on, with `isOnce`, though the site is off. */
  reread: { from: ['view'], request: v.object({ isOnce: v.exactOptional(v.boolean()) }), response: nothing },
} as const satisfies Record<string, Exchange>;

/** Sent by the reader's script to whoever shows the state of pages; it has no answer. */
export const PAGE_CHANGED = 'page-changed';

export type BackgroundProtocol = typeof backgroundProtocol;
export type PageProtocol = typeof pageProtocol;
export type Protocol = Record<string, Exchange>;

export type Request<P extends Protocol, Type extends keyof P> = v.InferOutput<P[Type]['request']>;
export type Response<P extends Protocol, Type extends keyof P> = v.InferOutput<P[Type]['response']>;

export type RecognisedPassage = v.InferOutput<typeof recognised>;
export type RecognisedStock = v.InferOutput<typeof recognisedStock>;
export type RecognisedDifference = RecognisedPassage['differences'][number];
export type FrameTally = v.InferOutput<typeof frameTally>;
export type PageState = v.InferOutput<typeof pageState>;
