import type { NoteTarget, Quote } from './target.ts';

/** The node that a note is on, of a stretch of a page the one of which it was recognised to be. */
export function nodeOf(target: NoteTarget): string | undefined {
  return target.kind === 'clause' ? target.node : target.clause?.node;
}

/** The words that a note is on; undefined for a clause as a whole. */
export function quoteOf(target: NoteTarget): Quote | undefined {
  return target.quote;
}

/** Where in its node's text a note begins, UTF-16 code units; 0 for the whole of it. */
export function startInNode(target: NoteTarget): number {
  return (target.kind === 'clause' ? target.span : target.clause?.span)?.start ?? 0;
}
