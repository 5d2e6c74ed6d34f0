import type { Colour, NoteType } from '../../core/notes/colours.ts';
import type { Note } from '../../core/notes/note.ts';

/** What a reader writes in a note's form. */
export interface NoteDraft {
  readonly text: string;
  readonly colour: Colour;
  /** Undefined where none was chosen. */
  readonly type: NoteType | undefined;
  /** In order, without `#`. */
  readonly tags: readonly string[];
}

export const EMPTY_DRAFT: NoteDraft = { text: '', colour: 'yellow', type: undefined, tags: [] };

export function draftOf({ texts, colour, type, tags }: Note): NoteDraft {
  return { text: texts[0]?.value ?? '', colour, type, tags };
}

/** The fields of a draft that are others than before; undefined where none is. */
export function changesOf(before: NoteDraft, now: NoteDraft): Partial<NoteDraft> | undefined {
  const changed = (Object.keys(now) as (keyof NoteDraft)[]).filter(
    field => JSON.stringify(now[field]) !== JSON.stringify(before[field]),
  );
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map(field => [field, now[field]]));
}

/** What a reader types as a tag, as it is kept: without `#`, spaces made one; undefined where nothing is left. */
export function tagOf(typed: string): string | undefined {
  const tag = typed
    .replace(/[\s#＃]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TAG)
    .trim();
  return tag === '' ? undefined : tag;
}

/** UTF-16 code units. */
const LONGEST_TAG = 60;
