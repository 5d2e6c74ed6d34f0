import { NO_BREAK } from '../../text/breaks.ts';
import { textOf } from '../library.ts';
import type { Knowledge } from '../matcher.ts';
import type { Page } from '../page.ts';
import type { Piece } from '../pieces.ts';
import { agrees } from './agreement.ts';
import { bestRun, type Run } from './best-run.ts';
import { isClear, isEnough, isGain } from './enough.ts';
import { pieceOfRun } from './piece-of-run.ts';
import { type Reading, type Rival, readSentence } from './reading.ts';
import type { FindRivals } from './rivals.ts';
import type { Sentence } from './sentences-near.ts';

/** A stretch of the page: folded characters, `to` excluded. */
type Place = Piece['page'];

/** What a sentence of the page tells in other words; where pieces were accepted that it goes beyond, in their place. */
export function toldIn(
  sentence: Sentence,
  accepted: readonly Piece[],
  findRivals: FindRivals,
  page: Page,
  knowledge: Knowledge,
): Piece[] {
  const within = accepted.filter(piece => overlaps(piece.page, placeOf(sentence, 0, sentence.length - 1)));
  const isTaken = sentence
    .slice(1)
    .map((_, at) =>
      within.some(piece => isClosed(piece, page) && overlaps(piece.page, placeOf(sentence, at, at + 1))),
    );
  if (isTaken.every(Boolean)) return [];
  const reading = readSentence(sentence, findRivals, page, knowledge);
  const found: Piece[] = [];
  for (;;) {
    const best = bestOf(reading, isTaken);
    if (!best) return found;
    const { run, rival } = best;
    isTaken.fill(true, run.first, run.last);
    const place = placeOf(sentence, run.first, run.last);
    if (
      isTold(run, rival, place, reading, within) &&
      agrees(textAt(place, page), textOf(rival.wording), knowledge.fold)
    )
      found.push(pieceOfRun(place, rival.wording, page, knowledge.library));
  }
}

function placeOf(sentence: Sentence, first: number, last: number): Place {
  return { from: sentence[first]!, to: sentence[last]! };
}

function overlaps(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Whether a piece is of whole statements of the page: there is no more of them to tell. */
function isClosed({ level, page: { from, to } }: Piece, page: Page): boolean {
  const isEnd = (unit: number) => unit === page.units.length || page.breakBefore(unit) !== NO_BREAK;
  return level === 'title' || level === 'subtitle' || (isEnd(from) && isEnd(to));
}

function bestOf({ rivals, all }: Reading, isTaken: readonly boolean[]) {
  let best: { readonly run: Run; readonly rival: Rival } | undefined;
  for (const rival of rivals) {
    const run = bestRun(rival.explained, all, statement => !isTaken[statement]);
    if (run && run.explained > (best?.run.explained ?? 0)) best = { run, rival };
  }
  return best;
}

function isTold(
  run: Run,
  rival: Rival,
  place: Place,
  { rivals }: Reading,
  within: readonly Piece[],
): boolean {
  const node = rival.wording.leaf.cited;
  const others = rivals
    .filter(({ wording }) => wording.leaf.cited !== node)
    .map(other => other.explainedIn(place.from, place.to));
  const inIt = within.filter(piece => overlaps(piece.page, place));
  const isOwn = inIt.every(
    piece => piece.node === node?.id && place.from <= piece.page.from && piece.page.to <= place.to,
  );
  const known = inIt.reduce((sum, { page: { from, to } }) => sum + rival.explainedIn(from, to), 0);
  return isOwn && isEnough(run, place.to - place.from) && isClear(run, others) && isGain(run, known);
}

/** With what closes it, such as a sign of per cent. */
function textAt({ from, to }: Place, { text, starts }: Page): string {
  return text.slice(starts[from], starts[to]);
}
