import { isMisquoted } from '../../core/policy/difference-standing.ts';
import type { FrameTally, PageState } from './protocol.ts';

/** The numbers of a page, and nothing that stands in it. */
export type PageTally = Pick<FrameTally, 'status' | 'count' | 'misquoted'>;

interface TalliedPassages {
  readonly passages: readonly Parameters<typeof isMisquoted>[0][];
}

export function tallyOf({ status, passages }: Pick<PageState, 'status'> & TalliedPassages): PageTally {
  return { status, count: passages.length, misquoted: passages.filter(isMisquoted).length };
}
