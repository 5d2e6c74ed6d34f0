import * as v from 'valibot';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from './bounds.ts';
import { COLOURS, NOTE_TYPES } from './colours.ts';
import { targetSchema } from './target.ts';

const TAG_FIELD = 'tag:';

const noteText = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));

/** A tag's name without `#`, with no space at its ends nor any line break in it. */
export const tagName = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(LONGEST_TAG),
  v.regex(/^[^#\s](?:[^#\n\r]*[^#\s])?$/u),
);

export const noteType = v.picklist(NOTE_TYPES);
export const noteColour = v.picklist(COLOURS);
export const tagNames = v.pipe(v.array(tagName), v.maxLength(MOST_TAGS));

/** What a new note is made of. */
export const noteFields = v.object({
  text: noteText,
  colour: noteColour,
  type: v.exactOptional(noteType),
  tags: v.exactOptional(tagNames),
  target: targetSchema,
});

/** What a save sets anew; `type` null takes it away, `tags` are all that there shall be. */
export const noteChanges = v.object({
  text: v.exactOptional(noteText),
  colour: v.exactOptional(noteColour),
  type: v.exactOptional(v.nullable(noteType)),
  tags: v.exactOptional(tagNames),
  target: v.exactOptional(targetSchema),
});

export type NoteFields = Readonly<v.InferOutput<typeof noteFields>>;
export type NoteChanges = Readonly<v.InferOutput<typeof noteChanges>>;

/** A deletion: the versions that whoever deleted had before them. A note with others was written on elsewhere, and stays. */
const deletion = v.object({ seen: v.array(v.string()) });

const FIELDS: Readonly<Record<string, v.GenericSchema>> = {
  text: noteText,
  colour: noteColour,
  type: v.nullable(noteType),
  target: targetSchema,
  created: v.pipe(v.number(), v.integer(), v.minValue(0)),
  deleted: deletion,
};

/** Whether this version of the program knows what a value says; what it does not it neither shows nor supersedes. */
export function isReadable(field: string, value: unknown): boolean {
  const tag = tagOf(field);
  if (tag !== undefined) return v.is(tagName, tag) && typeof value === 'boolean';
  return Object.hasOwn(FIELDS, field) && v.is(FIELDS[field]!, value);
}

export function tagField(name: string): string {
  return TAG_FIELD + name;
}

/** The name of the tag of which a field says whether the note has it. */
export function tagOf(field: string): string | undefined {
  return field.startsWith(TAG_FIELD) ? field.slice(TAG_FIELD.length) : undefined;
}
