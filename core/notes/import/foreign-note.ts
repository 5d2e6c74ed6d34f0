import { LAST_TIME, LONGEST_TAG, MOST_TAGS } from '../bounds.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Colour, NoteType } from '../colours.ts';
import { tagField } from '../fields.ts';
import type { Json, NoteRecord, Version } from '../record.ts';
import { settled } from '../settle.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE, type NoteTarget, type Quote } from '../target.ts';
import { derivedVersionId } from './derived-id.ts';

/** A note as another program's file has it, as far as one of ours can hold it. */
export interface ForeignNote {
  readonly id: string;
  readonly texts: readonly { readonly value: string; readonly time?: number; readonly version?: string }[];
  /** As they are written there. */
  readonly tags: readonly string[];
  readonly target: NoteTarget;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly deleted?: number;
  readonly colour?: Colour;
  readonly type?: NoteType;
}

/** A record of a note that never had versions: each gets an id by what it says, so that the same note makes the same record. */
export function recordOfForeign(note: ForeignNote): NoteRecord {
  const { id, texts, tags, target, created, changed, deleted, colour, type } = note;
  const version = (field: string, value: Json, time: number, own?: string): Version => ({
    id: own ?? derivedVersionId(id, field, canonicalJson(value)),
    ...{ field, value, time: Math.min(LAST_TIME, Math.max(0, Math.trunc(time))) },
  });
  const versions = [
    ...texts.map(text => version('text', text.value, text.time ?? changed, text.version)),
    ...(colour ? [version('colour', colour, changed)] : []),
    ...(type ? [version('type', type, changed)] : []),
    ...tidyTags(tags).map(tag => version(tagField(tag), true, changed)),
    version('target', target as unknown as Json, created),
    version('created', created, created),
  ];
  const seen = versions.map(one => one.id);
  return settled(
    id,
    deleted === undefined ? versions : [...versions, version('deleted', { seen }, deleted)],
    [],
  );
}

/** Without `#`, line breaks and spaces at the ends, and no longer than ours. */
function tidyTags(tags: readonly string[]): string[] {
  const tidy = tags.map(tag =>
    cut(
      tag
        .toWellFormed()
        .replace(/[#\s\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim(),
      LONGEST_TAG,
    ).trim(),
  );
  return [...new Set(tidy)].filter(tag => tag !== '').slice(0, MOST_TAGS);
}

/** A quotation no longer than ours, with the nearest of what stands around it. */
export function tidyQuote(exact: string, prefix = '', suffix = ''): Quote {
  const before = prefix.length <= LONGEST_CONTEXT ? prefix : prefix.slice(-LONGEST_CONTEXT);
  return {
    exact: cut(exact, LONGEST_QUOTE),
    prefix: /^[\udc00-\udfff]/.test(before) ? before.slice(1) : before,
    suffix: cut(suffix, LONGEST_CONTEXT),
  };
}

/** As much as may stand, and no half of a pair at its end. */
function cut(words: string, most: number): string {
  const kept = words.slice(0, most);
  return kept.length < words.length && /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}
