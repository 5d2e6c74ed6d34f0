import type { Colour, NoteType } from './colours.ts';
import type { NoteTarget } from './target.ts';

/** A text of a note, with the version that it is. */
export interface NoteText {
  readonly version: string;
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A note as it is shown: what its record comes to. */
export interface Note {
  readonly id: string;
  /** Newest first, never empty; more than one where it was written in two browsers that had not seen each other. */
  readonly texts: readonly NoteText[];
  readonly colour: Colour;
  readonly type?: NoteType;
  /** In order, without `#`. */
  readonly tags: readonly string[];
  readonly target: NoteTarget;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  /** When it was put into the trash. */
  readonly deleted?: number;
  /** It was deleted in another browser while it was edited in this one, or the other way round: it stays. */
  readonly isDeletedElsewhere: boolean;
}
