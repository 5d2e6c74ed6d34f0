import { NO_BREAK } from '../text/breaks.ts';
import type { Span } from './difference/comparison.ts';
import { differencesOf, widenToDifferences } from './difference/differences.ts';
import { kindOf } from './kind.ts';
import { breakOf } from './library.ts';
import { partsOf, placeInSource, placeOnPage } from './locate.ts';
import type { Knowledge } from './matcher.ts';
import type { Page } from './page.ts';
import type { Difference, Match } from './passage.ts';
import { type Piece, similarityOf } from './pieces.ts';
import { snapToPunctuation } from './snap.ts';
import { voiceOf } from './voice/voice.ts';

/** What is said of pieces that were accepted, in the order of the page. */
export function describePieces(pieces: readonly Piece[], page: Page, knowledge: Knowledge): Match[] {
  const titled = new Set(pieces.filter(({ level }) => level === 'title').map(({ owner }) => owner));
  const found = pieces.map(piece => {
    const place = placeOnPage(piece, page);
    const differences = differencesIn(piece, place, page, knowledge);
    return { piece, differences, place: widenToDifferences(place, differences) };
  });
  return found.map(({ piece, differences, place }, at) => {
    const reach = {
      start: found[at - 1]?.place.end ?? 0,
      end: found[at + 1]?.place.start ?? page.text.length,
    };
    const span = within(
      snapToPunctuation(page.text, place.start, place.end),
      reach,
      placeOnPage(piece, page),
    );
    const kept = differences.filter(({ page }) => span.start <= page.start && page.end <= span.end);
    const { text } = knowledge.sourceOf(piece.node);
    return {
      ...span,
      node: piece.node,
      kind: kindOf(piece, page, text, kept),
      voice: voiceOf(page.text, span, titled.has(piece.owner), text),
      similarity: Math.round(similarityOf(piece) * 1000) / 1000,
      differences: kept,
      parts: partsOf(piece, page, knowledge.library),
    };
  });
}

/** A span that was widened goes no further than its neighbours. */
function within(span: Span, reach: Span, core: Span): Span {
  return {
    start: Math.min(core.start, Math.max(span.start, reach.start)),
    end: Math.max(core.end, Math.min(span.end, reach.end)),
  };
}

function differencesIn(piece: Piece, place: Span, page: Page, knowledge: Knowledge): Difference[] {
  const { library, fold, sourceOf } = knowledge;
  if (piece.level === 'title' || isWhole(piece, page, knowledge)) return [];
  const source = sourceOf(piece.node);
  const comparison = {
    page: { text: page.text, ...place },
    source: { text: source.text, ...placeInSource(piece, library, source, fold) },
    readings: source.readings,
    targets: source.targets,
  };
  return differencesOf(comparison, fold);
}

/** Words beyond the ends of what was taken are the page's own way into it and out of it, unless they change what it says. */
function isOfPassage({ page, grade }: Difference, { start, end }: Span): boolean {
  const isInside = start < page.end && page.start < end;
  return isInside || (grade !== 'wording' && grade !== 'omission');
}

/** Whole statements, word for word: nothing can differ, in them or at their ends. */
function isWhole(
  { blocks, page: { from, to }, library: place }: Piece,
  page: Page,
  { library }: Knowledge,
): boolean {
  return (
    blocks.length === 1 &&
    page.breakBefore(from) !== NO_BREAK &&
    breakOf(library, place.from) !== NO_BREAK &&
    breakOf(library, place.to) !== NO_BREAK &&
    (to === page.units.length || page.breakBefore(to) !== NO_BREAK)
  );
}
