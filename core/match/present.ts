import { simplify } from '../text/simplify.ts';
import type { Span } from './difference/comparison.ts';
import { type Compared, compareWithSource, widenToDifferences } from './difference/differences.ts';
import { FARTHEST } from './difference/ends.ts';
import { figuresOf } from './figures.ts';
import { kindOf } from './kind.ts';
import { type Library, stretchAt, stretchOf } from './library.ts';
import { partsOf, placeInSource, placeOnPage } from './locate.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type { Knowledge } from './matcher.ts';
import type { Page } from './page.ts';
import type { Match, Voice } from './passage.ts';
import { type Piece, pieceOf, similarityOf } from './pieces.ts';
import { snapToPunctuation } from './snap.ts';
import { sourceAt } from './source.ts';
import { type KnownVoices, REACH, voiceOf } from './voice/voice.ts';

/** A piece with what sets it apart from its source. */
interface Read {
  readonly piece: Piece;
  readonly core: Span;
  readonly compared: Compared;
  /** The core with its differences. */
  readonly place: Span;
}

/**
 * What is said of pieces that were accepted, in the order of the page; a step for each.
 *
 * @param elsewhere documents that the page names beside these.
 */
export function* describePieces(
  pieces: readonly Piece[],
  elsewhere: ReadonlySet<number>,
  page: Page,
  knowledge: Knowledge,
): Generator<undefined, Match[]> {
  if (pieces.length === 0) return [];
  const named = pieces.filter(({ level }) => level === 'title').map(({ owner }) => owner);
  const titled = new Set([...elsewhere, ...named]);
  const voices: KnownVoices = new Map();
  // Where passages stand close together, what is around them is read once.
  const isCrowded = pieces.length * 2 * REACH > page.text.length;
  const simplified = isCrowded ? simplify(page.text, knowledge.fold) : undefined;
  const comparing = createComparing(page, knowledge);
  const found: Read[] = [];
  for (const whole of pieces) {
    found.push(readPiece(whole, page, knowledge, comparing));
    yield;
  }
  const matches: Match[] = [];
  for (const [at, read] of found.entries()) {
    const reach = {
      start: found[at - 1]?.place.end ?? 0,
      end: found[at + 1]?.place.start ?? page.text.length,
    };
    const match = matchOf(read, reach, page, knowledge);
    if (contradicts(read, match, page, knowledge)) continue;
    matches.push({ ...match, voice: voiceIn(page, simplified, match, read, titled, voices, knowledge) });
    yield;
  }
  return matches;
}

/** The vocabulary of voices is Simplified: so is what they are told by. */
function voiceIn(
  { text }: Page,
  simplified: string | undefined,
  { start, end }: Span,
  { piece }: Read,
  titled: ReadonlySet<number>,
  voices: KnownVoices,
  { library, fold }: Knowledge,
): Voice {
  const from = simplified === undefined ? Math.max(0, start - REACH) : 0;
  const around = simplified ?? simplify(text.slice(from, end + REACH), fold);
  const { text: words } = sourceAt(library, piece.library.from, fold);
  const source = { text: words, isHeading: isHeading(piece, library) };
  const place = { start: start - from, end: end - from };
  return voiceOf(around, place, titled.has(piece.owner), source, voices);
}

function isHeading({ library: { from, to } }: Piece, library: Library): boolean {
  const stretch = stretchAt(library, from);
  return stretch === stretchAt(library, to - 1) && stretchOf(library, stretch).leaf.node.level === 'heading';
}

function readPiece(whole: Piece, page: Page, { library }: Knowledge, compare: Comparing): Read {
  const piece = withoutLooseEnds(whole, page, library);
  const core = placeOnPage(piece, page);
  const common = commonOf(piece, library);
  const compared = compare(common, placeOnPage(common, page));
  const isSame = common === piece ? compared.isSame : compare(piece, core).isSame;
  const place = widenToDifferences(core, compared.differences);
  return { piece, core, compared: { ...compared, isSame }, place };
}

function matchOf(
  { piece, core, compared }: Read,
  reach: Span,
  page: Page,
  { library, fold }: Knowledge,
): Omit<Match, 'voice'> {
  // A difference that is a neighbour's words is none.
  const room = { start: Math.min(core.start, reach.start), end: Math.max(core.end, reach.end) };
  const differences = compared.differences.filter(
    ({ page }) => room.start <= page.start && page.end <= room.end,
  );
  const place = widenToDifferences(core, differences);
  const span = within(snapToPunctuation(page.text, place.start, place.end), room);
  const kind = kindOf(piece, { ...compared, differences });
  return {
    ...span,
    node: piece.node,
    kind,
    similarity: kind === 'verbatim' ? 1 : Math.round(similarityOf(piece) * 1000) / 1000,
    differences,
    parts: partsOf(piece, page, library, sourceAt(library, piece.library.from, fold)),
  };
}

/** Other words with another figure that is not the source's in another value are said of something else. */
function contradicts(
  { piece }: Read,
  { kind, differences }: Pick<Match, 'kind' | 'differences'>,
  page: Page,
  { library, fold }: Knowledge,
): boolean {
  if (kind !== 'paraphrase' || differences.some(({ grade }) => grade === 'number')) return false;
  return figuresOf(piece, page, library, fold).differing > 0;
}

/** What page and source have in common of a piece, without words at its ends that the page puts in other words. */
function commonOf(piece: Piece, library: Library): Piece {
  const blocks = piece.blocks.filter(({ length }) => length > 0);
  return blocks.length === piece.blocks.length ? piece : pieceOf(piece, blocks, library);
}

/** A span that was widened goes no further than its neighbours. */
function within(span: Span, room: Span): Span {
  return { start: Math.max(span.start, room.start), end: Math.min(span.end, room.end) };
}

/** Compares a piece that stands at a place of the page with its source. */
type Comparing = (piece: Piece, place: Span) => Compared;

/** So much of the page around a piece decides what sets it apart, and a little more: UTF-16 code units. */
const AROUND = FARTHEST + 8;

/** Finds out once what a page says over and over. */
function createComparing(page: Page, knowledge: Knowledge): Comparing {
  const known = new Map<string, { readonly compared: Compared; readonly start: number }>();
  return (piece, place) => {
    const { from, to } = piece.library;
    const before = page.text.slice(Math.max(0, place.start - AROUND), place.start);
    const words = page.text.slice(place.start, place.end + AROUND);
    const key = `${from} ${to} ${place.end - place.start} ${before}\0${words}`;
    const last = known.get(key);
    if (last) return movedBy(last.compared, place.start - last.start);
    const compared = compare(piece, place, page, knowledge);
    known.set(key, { compared, start: place.start });
    return compared;
  };
}

function movedBy(compared: Compared, by: number): Compared {
  const differences = compared.differences.map(difference => ({
    ...difference,
    page: { start: difference.page.start + by, end: difference.page.end + by },
  }));
  return { ...compared, differences };
}

function compare(piece: Piece, place: Span, page: Page, { library, fold }: Knowledge): Compared {
  if (piece.level === 'title') return { differences: [], isSame: true, hasGloss: false };
  const source = sourceAt(library, piece.library.from, fold);
  const compared = compareWithSource(
    {
      page: { text: page.text, ...place },
      source: { text: source.text, ...placeInSource(piece, source) },
      readings: source.readings,
      targets: source.targets,
    },
    fold,
  );
  // What was left out before or after is a choice.
  const isChoice = ({ start, end }: Span) => end <= place.start || place.end <= start;
  return {
    ...compared,
    differences: compared.differences.filter(({ grade, page }) => grade !== 'omission' || !isChoice(page)),
  };
}
