import type { PageTarget, Span } from '../target.ts';
import type { Knowledge, PageContent } from './knowledge.ts';
import { mapSpan } from './map-span.ts';

/**
 * The node of which a stretch was recognised to be, and where it stands in the node's text: the sentence where it lies within what
 * the passage takes of one, else the node that one would cite. Undefined where no passage holds all of it.
 */
export function clauseOf(
  { text, passages }: PageContent,
  stretch: Span,
  knowledge: Knowledge,
): PageTarget['clause'] {
  const span = withoutMarks(text, stretch);
  const holds = ({ start, end }: Span) => start <= span.start && span.end <= end;
  const passage = passages.find(holds);
  if (!passage) return undefined;
  const taken = passage.parts.find(holds) ?? passage;
  const { node, start, end } = taken;
  const source = knowledge.textOf(node);
  if (source === undefined) return { node };
  const place = mapSpan(
    { text, start, end },
    { text: source, start: 0, end: source.length },
    span,
    knowledge,
  );
  return place ? { node, span: place } : { node };
}

/** A sentence ends for a passage with its last letter. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  let to = end;
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
