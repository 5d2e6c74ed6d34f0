import type { Matcher } from './matcher.ts';
import type { Match } from './passage.ts';

/** A page's text with its passages. */
export interface Recognised {
  readonly text: string;
  readonly matches: readonly Match[];
  /** How long the text was when it was last matched as a whole: UTF-16 code units. */
  readonly wholeLength: number;
}

/** What became of a page: of the passages before, so many at its beginning and at its end are the same as before. */
export interface Rematched extends Recognised {
  readonly keptBefore: number;
  readonly keptAfter: number;
}

/**
 * How far what stands on a page bears on whether and how something else on it is a passage, in UTF-16 code units: a page is
 * read for what it tells in other words 1,000 folded characters around what it takes for certain, by sentences of up to 400.
 */
const REACH = 1_600;

/** An excerpt that is more of the page than this saves nothing. */
const MOST_OF_PAGE = 0.5;

/** A page that has grown or shrunk by more since it was read as a whole is read as a whole: bits of its length. */
const MOST_GROWTH = 0.25;

/** Word for word at this length, in UTF-16 code units, anything stands alone: with two bits a character it shows 96. */
const SURELY_ALONE = 48;

/**
 * Matches what changed in a text, with what it bears on, and keeps the rest; whatever may bear on the whole page has it
 * matched as a whole: that another document is taken from or named, or one perhaps no more, or that its length is another.
 * What comes of it is what a match of the whole would find, and on a page with so many passages that such a match does not read
 * about all of them for what is told in other words (`sentencesNear`), what is told near the change beside.
 */
export function* rematch(
  before: Recognised,
  text: string,
  matcher: Pick<Matcher, 'steps'>,
): Generator<undefined, Rematched> {
  const window = Math.abs(Math.log2((1 + text.length) / (1 + before.wholeLength))) < MOST_GROWTH;
  const within = window ? yield* matchChanged(before, text, matcher) : undefined;
  if (within) return within;
  const matches = yield* matcher.steps(text);
  return { text, matches, wholeLength: text.length, keptBefore: 0, keptAfter: 0 };
}

function* matchChanged(
  before: Recognised,
  text: string,
  matcher: Pick<Matcher, 'steps'>,
): Generator<undefined, Rematched | undefined> {
  const changed = changedLines(before.text, text);
  const inner = widened(changed, text);
  const outer = widened(inner, text);
  if (outer.end - outer.start > MOST_OF_PAGE * text.length) return undefined;
  const longer = text.length - before.text.length;
  const old = split(before.matches, { start: inner.start, end: inner.end - longer });
  if (!old) return undefined;
  const kept = [...old.above, ...old.below];
  const excerpt = text.slice(outer.start, outer.end);
  const elsewhere = {
    documents: documentsIn(kept),
    titled: titledIn(kept),
    length: text.length - excerpt.length,
  };
  const found = moved(yield* matcher.steps(excerpt, elsewhere), outer.start);
  const now = split(found, inner);
  if (!now || !isLocal(old.within, now.within, kept, before.text, text)) return undefined;
  return {
    text,
    matches: [...old.above, ...now.within, ...moved(old.below, longer)],
    wholeLength: before.wholeLength,
    keptBefore: old.above.length,
    keptAfter: old.below.length,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that are not those of the text before, from the first to the last of them. */
function changedLines(before: string, text: string): Span {
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  start = text.lastIndexOf('\n', start - 1) + 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  )
    same++;
  return { start, end: lineEnd(text, text.length - same) };
}

function widened({ start, end }: Span, text: string): Span {
  return {
    start: start <= REACH ? 0 : text.lastIndexOf('\n', start - REACH - 1) + 1,
    end: lineEnd(text, Math.min(text.length, end + REACH)),
  };
}

/** Where the line ends in which a place is, its line feed included. */
function lineEnd(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end < 0 ? text.length : end + 1;
}

/** Passages above, in and below a stretch; undefined where one lies across its border. */
function split(matches: readonly Match[], { start, end }: Span) {
  const above = matches.filter(match => match.end <= start);
  const below = matches.filter(match => match.start >= end);
  const within = matches.filter(match => match.start >= start && match.end <= end);
  return above.length + within.length + below.length === matches.length
    ? { above, within, below }
    : undefined;
}

/** Whether what changed bears on nothing but what was matched again. */
function isLocal(
  old: readonly Match[],
  now: readonly Match[],
  kept: readonly Match[],
  before: string,
  text: string,
): boolean {
  const [oldDocuments, nowDocuments, known] = [old, now, kept].map(documentsIn) as [Names, Names, Names];
  const isNew = [...nowDocuments].some(document => !oldDocuments.has(document) && !known.has(document));
  if (isNew || !isSame(titledIn([...old, ...kept]), titledIn([...now, ...kept]))) return false;
  const said = new Set(now.map(match => sayingOf(match, text)));
  const lost = documentsIn(old.filter(match => !said.has(sayingOf(match, before))));
  return [...lost].every(document => !known.has(document) || isSurelyIn(kept, document));
}

type Names = ReadonlySet<string>;

function documentOf({ node }: Match): string {
  return node.slice(0, node.indexOf('#'));
}

function documentsIn(matches: readonly Match[]): Names {
  return new Set(matches.map(documentOf));
}

function titledIn(matches: readonly Match[]): Names {
  return documentsIn(matches.filter(({ kind }) => kind === 'title-mention'));
}

function isSame(one: Names, other: Names): boolean {
  return one.size === other.size && [...one].every(name => other.has(name));
}

function sayingOf({ node, kind, start, end }: Match, text: string): string {
  return `${node} ${kind} ${text.slice(start, end)}`;
}

/** Whether the page would be known to take from a document by what is kept, whatever became of the rest. */
function isSurelyIn(kept: readonly Match[], document: string): boolean {
  return kept.some(
    match =>
      documentOf(match) === document && match.kind === 'verbatim' && match.end - match.start >= SURELY_ALONE,
  );
}

function moved(matches: readonly Match[], by: number): Match[] {
  if (by === 0) return [...matches];
  return matches.map(match => ({
    ...match,
    start: match.start + by,
    end: match.end + by,
    differences: match.differences.map(difference => ({
      ...difference,
      page: { start: difference.page.start + by, end: difference.page.end + by },
    })),
    parts: match.parts.map(part => ({ ...part, start: part.start + by, end: part.end + by })),
  }));
}
