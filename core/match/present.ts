import type { Span } from './difference/comparison.ts';
import { type Compared, compareWithSource, widenToDifferences } from './difference/differences.ts';
import { kindOf } from './kind.ts';
import { partsOf, placeInSource, placeOnPage } from './locate.ts';
import { withoutLooseEnds } from './loose-ends.ts';
import type { Knowledge } from './matcher.ts';
import type { Page } from './page.ts';
import type { Match } from './passage.ts';
import { type Piece, similarityOf } from './pieces.ts';
import { snapToPunctuation } from './snap.ts';
import { sourceAt } from './source.ts';
import { type KnownVoices, voiceOf } from './voice/voice.ts';

/** What is said of pieces that were accepted, in the order of the page. */
export function describePieces(pieces: readonly Piece[], page: Page, knowledge: Knowledge): Match[] {
  const titled = new Set(pieces.filter(({ level }) => level === 'title').map(({ owner }) => owner));
  const voices: KnownVoices = new Map();
  const found = pieces.map(whole => {
    const piece = withoutLooseEnds(whole, page, knowledge.library);
    const core = placeOnPage(piece, page);
    const compared = compare(piece, core, page, knowledge);
    return { piece, core, compared, place: widenToDifferences(core, compared.differences) };
  });
  return found.map(({ piece, core, compared, place }, at) => {
    const reach = {
      start: found[at - 1]?.place.end ?? 0,
      end: found[at + 1]?.place.start ?? page.text.length,
    };
    const span = within(snapToPunctuation(page.text, place.start, place.end), reach, core);
    const differences = compared.differences.filter(
      ({ page }) => span.start <= page.start && page.end <= span.end,
    );
    const kind = kindOf(piece, { ...compared, differences });
    const { text } = sourceAt(knowledge.library, piece.library.from, knowledge.fold);
    return {
      ...span,
      node: piece.node,
      kind,
      voice: voiceOf(page.text, span, titled.has(piece.owner), text, voices),
      similarity: kind === 'verbatim' ? 1 : Math.round(similarityOf(piece) * 1000) / 1000,
      differences,
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
