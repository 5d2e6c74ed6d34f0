import type { Note } from '../../core/notes/note.ts';
import type { Span } from '../../core/notes/target.ts';
import type { NodeLabel } from '../../core/policy/catalogue.ts';

/** How a note on a page stands to that page as it was seen last. */
export interface Standing {
  /** `here`: found where it was; `changed`: the words there are others now; `lost`: not found, for the time being. */
  readonly kind: 'here' | 'changed' | 'lost';
  /** When its words were seen last: milliseconds since 1970. */
  readonly seen?: number;
}

/** A note of another page whose very words stand in the page of the panel's tab. */
export interface Reprint {
  readonly note: Note;
  /** Where they stand: UTF-16 code units of the text that has this mark (`markOfText`), in one of the page's frames. */
  readonly place: {
    readonly frame: number;
    readonly mark: number;
    readonly start: number;
    readonly end: number;
  };
}

/** Where a search found its words, in UTF-16 code units. */
export interface FoundIn {
  readonly text?: readonly Span[];
  readonly quote?: readonly Span[];
}

/** What is said of a clause that a note is about. */
export interface ClausePlace {
  readonly node: string;
  readonly label: NodeLabel;
  readonly heading: string | undefined;
  /** Short title of the document, then the sections that it stands in. */
  readonly path: readonly string[];
}
