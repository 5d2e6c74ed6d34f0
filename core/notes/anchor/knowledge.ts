import type { Match } from '../../match/passage.ts';
import type { Folding } from '../../text/folding.ts';

/** What anchoring knows beside page and note. */
export interface Knowledge {
  readonly fold: Folding;
  /** The text of a node, undefined where no pack has it. */
  textOf(node: string): string | undefined;
}

/** A page's article as `extract` reads it, and what was recognised of it. */
export interface PageContent {
  readonly text: string;
  readonly passages: readonly Pick<Match, 'start' | 'end' | 'node' | 'parts'>[];
}

export type Passage = PageContent['passages'][number];
