import type { ClauseTarget, Span } from '../target.ts';
import type { Knowledge, PageContent, Passage } from './knowledge.ts';
import { mapSpan } from './map-span.ts';

/**
 * Where words of a node stand on a page, one place for each passage that takes them: the node's text is aligned with what the
 * passage takes of it.
 */
export function placesInClause(
  { node, span }: Pick<ClauseTarget, 'node' | 'span'>,
  { text, passages }: PageContent,
  knowledge: Knowledge,
): Span[] {
  const source = knowledge.textOf(node);
  if (source === undefined || !span || span.end > source.length) return [];
  const whole = { text: source, start: 0, end: source.length };
  return passages.flatMap(passage => {
    const taken = takenFrom(passage, node);
    return (taken && mapSpan(whole, { text, ...taken }, span, knowledge)) ?? [];
  });
}

/** What a passage takes of a node that is its own, or one of its leaves. */
function takenFrom(passage: Passage, node: string): Span | undefined {
  if (passage.node === node) return { start: passage.start, end: passage.end };
  const parts = passage.parts.filter(part => part.node === node);
  if (parts.length === 0) return undefined;
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}
