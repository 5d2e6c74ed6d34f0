import type { Colour, NoteType } from '../colours.ts';
import type { Note } from '../note.ts';

/** What files of notes say in the reader's language. */
export interface NoteWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of the file. */
  readonly title: string;
  readonly fields: Readonly<Record<NoteField, string>>;
  readonly types: Readonly<Record<NoteType, string>>;
  readonly colours: Readonly<Record<Colour, string>>;
}

export const NOTE_FIELDS = [
  ...(['source', 'quote', 'text', 'tags', 'type', 'colour', 'page', 'address'] as const),
  ...(['citation', 'created', 'changed', 'id'] as const),
] as const;

export type NoteField = (typeof NOTE_FIELDS)[number];

/** All that a note says; one that was written in two places says both. */
export function textOf({ texts }: Note): string {
  return texts
    .map(({ value }) => value)
    .filter(value => value !== '')
    .join('\n\n');
}
