import type { Folding } from '../../text/folding.ts';
import { searchedUnits } from '../../text/searched-text.ts';
import type { Colour, NoteType } from '../colours.ts';
import type { NoteSort } from '../note-order.ts';

/** What notes are wanted; what is left out is not asked for. */
export interface NoteQuery {
  /** As typed: each word must stand in the note, `#养老` is a tag that begins so. */
  readonly words?: string;
  /** An address. */
  readonly page?: string;
  /** A node: notes on it and on what stands in it. */
  readonly clause?: string;
  readonly tag?: string;
  readonly type?: NoteType;
  readonly colour?: Colour;
  /** Made at this moment or later, and before that one: milliseconds since 1970. */
  readonly from?: number;
  readonly before?: number;
  /** Whether those in the trash are wanted, and no others. */
  readonly isTrash?: boolean;
  /** `changed` where nothing is said. */
  readonly sort?: NoteSort;
}

/** Typed words as they are compared. */
export interface WantedWords {
  readonly words: readonly string[];
  /** Beginnings of tags. */
  readonly tags: readonly string[];
}

/** Words of which nothing is left when they are folded, such as a comma, ask for nothing. */
export function wantedWords(typed: string, fold: Folding): WantedWords {
  const pieces = typed.split(/\s+/u);
  const isTag = (piece: string) => /^[#＃]/u.test(piece);
  const folded = (some: string[]) =>
    [...new Set(some.map(piece => searchedUnits(piece, fold)))].filter(Boolean);
  return { words: folded(pieces.filter(piece => !isTag(piece))), tags: folded(pieces.filter(isTag)) };
}
