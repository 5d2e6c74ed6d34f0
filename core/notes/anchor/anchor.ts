import { takeAllSteps } from '../../match/paced.ts';
import { endOf } from '../../text/normalize.ts';
import type { PageTarget, Span } from '../target.ts';
import { alignPattern } from './align-pattern.ts';
import type { Anchored, FoundBy } from './anchored.ts';
import { findApproximate } from './approximate.ts';
import { placesInClause } from './in-clause.ts';
import type { Knowledge, PageContent } from './knowledge.ts';
import { isLong } from './long-quote.ts';
import { withMarks } from './marks-around.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import { theOwn } from './own-occurrence.ts';
import { alignable, type Pattern, readPattern } from './pattern.ts';
import { standsAtPosition } from './position.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { MOST_CHANGED_IN_CLAUSE } from './thresholds.ts';
import { whatChanged } from './what-changed.ts';

/** Where a note stands on a page. Never throws, whatever the page. */
export function anchor(target: PageTarget, page: PageContent, knowledge: Knowledge): Anchored {
  return takeAllSteps(anchorAll([target], page, knowledge))[0]!;
}

/**
 * The same for many notes, in their order: the page is read once, and not at all where everything stands as it stood. Between two
 * steps there is a chance to pause.
 */
export function* anchorAll(
  targets: readonly PageTarget[],
  page: PageContent,
  knowledge: Knowledge,
): Generator<undefined, Anchored[]> {
  const anchored: Anchored[] = [];
  let read: ReadPage | undefined;
  for (const target of targets) {
    if (standsAtPosition(target, page.text))
      anchored.push({ kind: 'found', ...target.position, by: 'position' });
    else {
      read ??= yield* readPage(page, knowledge);
      anchored.push(anchorOn(read, target, knowledge));
    }
    yield;
  }
  return anchored;
}

/** Where a note stands on a page that was read. */
export function anchorOn(page: ReadPage, target: PageTarget, knowledge: Knowledge): Anchored {
  const pattern = readPattern(target.quote, knowledge);
  if (pattern.words.from === pattern.words.to) return { kind: 'orphan', why: 'none' };
  const occurrences = occurrencesOf(pattern, page);
  const startOf = ({ at }: Occurrence) => page.letters.starts[at]!;
  const own = occurrences && theOwn(occurrences, pattern, target, startOf);
  const say = (place: Span, by: FoundBy) => anchoredAt(place, by, pattern, page, knowledge);
  if (own && own !== 'tie') {
    const place = spanOf(own, pattern, page);
    return say(place, isThere(place, target) ? 'position' : 'quote');
  }
  const clause = ofClause(target, pattern, page, knowledge);
  if (clause) return say(clause, 'clause');
  if (own === 'tie' || !occurrences) return { kind: 'orphan', why: 'tie' };
  const found = findApproximate(pattern, target, occurrences, page, knowledge);
  if (typeof found === 'string') return { kind: 'orphan', why: found };
  return say(found, found.differing === 0 ? 'quote' : 'approximate');
}

function spanOf({ at }: Occurrence, { words }: Pattern, { letters }: ReadPage): Span {
  return { start: letters.starts[at]!, end: endOf(letters, at + words.to - words.from - 1) };
}

/** Whether the place is the one that is remembered, but for marks at its ends. */
function isThere({ start, end }: Span, { position }: PageTarget): boolean {
  return start >= position.start && start < position.end && end <= position.end;
}

function anchoredAt(
  letters: Span,
  by: FoundBy,
  pattern: Pattern,
  page: ReadPage,
  knowledge: Knowledge,
): Anchored {
  const { start, end } = withMarks(letters, pattern, page, knowledge);
  const what = whatChanged(
    { text: pattern.text, ...pattern.place },
    { text: page.text, start, end },
    knowledge,
  );
  return what ? { kind: 'changed', start, end, by, what } : { kind: 'found', start, end, by };
}

/** Where the clause says that the words are, if it does so once and they are those of the note. */
function ofClause(
  { clause, elsewhere }: PageTarget,
  pattern: Pattern,
  page: ReadPage,
  knowledge: Knowledge,
): Span | undefined {
  if (!clause || elsewhere) return undefined;
  const [place, another] = placesInClause(clause, page, knowledge);
  if (!place || another || isLong(pattern)) return undefined;
  const own = alignable(pattern, knowledge);
  const around = {
    start: Math.max(0, place.start - pattern.place.start),
    end: place.end + pattern.text.length - pattern.place.end,
  };
  const aligned = alignPattern(own, around, page, knowledge);
  const most = MOST_CHANGED_IN_CLAUSE * (own.to - own.from);
  const isThere = aligned && aligned.start < place.end && aligned.end > place.start;
  return isThere && aligned.differing <= most ? aligned : undefined;
}
