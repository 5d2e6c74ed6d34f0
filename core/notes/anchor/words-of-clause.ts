import { alignLetters } from '../../match/difference/align.ts';
import { readLetters } from '../../match/difference/letters.ts';
import type { ClauseTarget, PageTarget, Span } from '../target.ts';
import { anchor } from './anchor.ts';
import type { Anchored } from './anchored.ts';
import { contextOf } from './context.ts';
import { placesInClause } from './in-clause.ts';
import type { Knowledge, PageContent, Passage } from './knowledge.ts';
import { withMarks } from './marks-around.ts';
import { MOST_CHANGED_IN_CLAUSE } from './thresholds.ts';
import { type Words, whatChanged } from './what-changed.ts';

/**
 * Where some words of a clause stand on a page, one place for each passage that takes them. None for a note on the whole of a
 * clause, and none where the passage has other words in their place.
 */
export function wordsOfClause(target: ClauseTarget, page: PageContent, knowledge: Knowledge): Anchored[] {
  const source = knowledge.textOf(target.node);
  const span = source === undefined ? undefined : spanIn(source, target, knowledge);
  if (source === undefined || !span) return [];
  const words = { text: source, ...span };
  const pattern = patternOf(words, knowledge);
  return page.passages.flatMap(passage => {
    const own = withinPassage(target.node, words, passage, knowledge);
    const [place] = own ? placesInClause(own, { text: page.text, passages: [passage] }, knowledge) : [];
    if (!place || !isAlike(words, { text: page.text, ...place }, knowledge)) return [];
    const { start, end } = withMarks(place, pattern, page, knowledge);
    const what = whatChanged(words, { text: page.text, start, end }, knowledge);
    const found = { start, end, by: 'clause' } as const;
    return [what ? { kind: 'changed', ...found, what } : { kind: 'found', ...found }];
  });
}

/** Where the words stand in the node's text as it is now: a later edition may have moved them. */
function spanIn(source: string, { span, quote }: ClauseTarget, knowledge: Knowledge): Span | undefined {
  if (span && (!quote || source.slice(span.start, span.end) === quote.exact)) return span;
  if (!quote) return undefined;
  const position = span ?? { start: 0, end: quote.exact.length };
  const moved: PageTarget = { kind: 'page', address: '', title: '', quote, position };
  const found = anchor(moved, { text: source, passages: [] }, knowledge);
  return found.kind === 'found' ? found : undefined;
}

function patternOf({ text, start, end }: Words, { fold }: Knowledge) {
  const { prefix, suffix } = contextOf(text, { start, end }, fold);
  const place = { start: prefix.length, end: prefix.length + end - start };
  return { text: prefix + text.slice(start, end) + suffix, place };
}

/** The words as words of the node that a passage is of, which may stand within the one that the note names. */
function withinPassage(
  node: string,
  { text, start, end }: Words,
  passage: Passage,
  { textOf }: Knowledge,
): Pick<ClauseTarget, 'node' | 'span'> | undefined {
  if (!passage.node.startsWith(`${node}__`)) return { node, span: { start, end } };
  const inner = textOf(passage.node) ?? '';
  const at = inner === '' ? -1 : text.indexOf(inner);
  if (at < 0 || start < at || end > at + inner.length) return undefined;
  return { node: passage.node, span: { start: start - at, end: end - at } };
}

/** Whether two wordings are mostly the same letters. */
function isAlike(one: Words, other: Words, { fold }: Knowledge): boolean {
  const numbers = new Map<string, number>();
  const [own, there] = [one, other].map(words => readLetters(words, fold, numbers, true));
  const pairs = alignLetters(own!, there!);
  const same = own!.keys.filter((key, at) => pairs[at]! >= 0 && key === there!.keys[pairs[at]!]).length;
  const longer = Math.max(own!.keys.length, there!.keys.length);
  return longer - same <= MOST_CHANGED_IN_CLAUSE * own!.keys.length;
}
