import * as v from 'valibot';

/** Code units of a quote, and of what stands before and behind it, that are kept. */
export const LONGEST_QUOTE = 20_000;
export const LONGEST_CONTEXT = 64;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const node = v.pipe(v.string(), v.maxLength(300), v.regex(/^[^#\s]+#[^#\s]+$/));

/** UTF-16 code units, `end` excluded. */
const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span ends after it starts'),
);

/** W3C TextQuoteSelector: the words as the page has them, and some of what stands around them. */
const quoteSchema = v.object({
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT)),
});

/** A clause, or any other node of a document: the whole of it, or some words of its text. */
const clauseTargetSchema = v.object({
  kind: v.literal('clause'),
  node,
  /** Where the words stand in the node's text; with `quote`, as a later edition of the document may move them. */
  span: v.exactOptional(spanSchema),
  quote: v.exactOptional(quoteSchema),
});

/** A stretch of a page's article. */
export const pageTargetSchema = v.object({
  kind: v.literal('page'),
  /** As `noteAddress` writes it. */
  address: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000)),
  title: v.pipe(v.string(), v.maxLength(500)),
  /** The day the page says that it was published. */
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  quote: quoteSchema,
  /** W3C TextPositionSelector: where the stretch stood in the article's text, as `extract` reads it. */
  position: spanSchema,
  /**
   * What else the page had when the note was made: places that are like this one, or that no context tells from it. Such a note
   * stands only where all of its context does, or where it stood.
   */
  elsewhere: v.exactOptional(v.picklist(['alike', 'same'])),
  /** The node of which the stretch was recognised to be, and where it stands in the node's text. */
  clause: v.exactOptional(v.object({ node, span: v.exactOptional(spanSchema) })),
});

export const targetSchema = v.variant('kind', [clauseTargetSchema, pageTargetSchema]);

export type Span = Readonly<v.InferOutput<typeof spanSchema>>;
export type Quote = Readonly<v.InferOutput<typeof quoteSchema>>;
export type ClauseTarget = Readonly<v.InferOutput<typeof clauseTargetSchema>>;
export type PageTarget = Readonly<v.InferOutput<typeof pageTargetSchema>>;
export type NoteTarget = ClauseTarget | PageTarget;
