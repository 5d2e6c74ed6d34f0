import * as v from 'valibot';
import { GRADES } from '../../core/policy/grades.ts';
import { LEVELS } from '../../core/policy/level.ts';

/** The longest page text that is sent to be matched, in UTF-16 code units; what follows is not read. */
export const LONGEST_TEXT = 4_000_000;

export const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

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
  /** `page` is in UTF-16 code units of the text that was sent, as `start` and `end` of the passage are. */
  differences: v.array(v.object({ page: span, ...wordings })),
  /** What it takes from each leaf of the node: UTF-16 code units of the leaf's text. */
  parts: v.array(v.object({ node: id, source: span })),
  /** The targets that it says. */
  targets: v.array(stated),
};

export const recognised = v.object({ start: offset, end: offset, ...passageEntries });

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
  /** Which passages a text holds, and whether this site is on; asked once for each reading of a page. */
  recognise: {
    from: ['page'],
    request: v.object({ text }),
    response: v.object({ isOn: v.boolean(), passages: v.array(recognised) }),
  },
  /** Puts the card's script into the page, or the frame, that asks. */
  'bring-card': { from: ['page'], request: v.object({}), response: nothing },
  'read-site': { from: ['view'], request: v.object({ host }), response: v.object({ isOn: v.boolean() }) },
  'write-site': { from: ['view'], request: v.object({ host, isOn: v.boolean() }), response: nothing },
} as const satisfies Record<string, Exchange>;

/** What the reader's script in a page answers. */
export const pageProtocol = {
  'page-state': { from: ['view'], request: v.object({}), response: pageState },
  /** Scrolls to a passage and lets its label blink; false where it is no longer there. */
  'go-to': { from: ['view'], request: v.object({ passage: offset }), response: v.boolean() },
  /** Reads the page again, for instance after the site was switched on or off. */
  reread: { from: ['view'], request: v.object({}), response: nothing },
} as const satisfies Record<string, Exchange>;

/** Sent by the reader's script to whoever shows the state of pages; it has no answer. */
export const PAGE_CHANGED = 'page-changed';

export type BackgroundProtocol = typeof backgroundProtocol;
export type PageProtocol = typeof pageProtocol;
export type Protocol = Record<string, Exchange>;

export type Request<P extends Protocol, Type extends keyof P> = v.InferOutput<P[Type]['request']>;
export type Response<P extends Protocol, Type extends keyof P> = v.InferOutput<P[Type]['response']>;

export type RecognisedPassage = v.InferOutput<typeof recognised>;
export type RecognisedDifference = RecognisedPassage['differences'][number];
export type PageState = v.InferOutput<typeof pageState>;
