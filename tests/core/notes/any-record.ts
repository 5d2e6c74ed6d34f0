import fc from 'fast-check';
import { tagField } from '../../../core/notes/fields.ts';
import type { Json, NoteRecord, Version } from '../../../core/notes/record.ts';
import { settled } from '../../../core/notes/settle.ts';
import { anyNote } from './any-note.ts';

const id = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const rest = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(fc.integer(), fc.string()), {
  maxKeys: 2,
});

/** Any record of a note, with fields that a later version of the program wrote, and things beside. */
export const anyRecord: fc.Arbitrary<NoteRecord> = fc
  .tuple(
    anyNote,
    fc.uniqueArray(id(16), { minLength: 14, maxLength: 14 }),
    fc.array(id(16), { maxLength: 3 }),
    rest,
  )
  .map(([note, ids, superseded, beside]) => {
    const fields: [string, Json][] = [
      ...note.texts.map(({ value }): [string, Json] => ['text', value]),
      ['colour', note.colour],
      ['type', note.type ?? null],
      ...note.tags.map((tag): [string, Json] => [tagField(tag), tag.length % 2 === 0]),
      ['target', note.target as unknown as Json],
      ['created', note.created],
      ['later', { z: [1, null, '新'], a: { b: true } }],
      ...(note.deleted === undefined ? [] : [['deleted', { seen: [ids[0]!] }] as [string, Json]]),
    ];
    const versions = fields.map(
      ([field, value], at): Version => ({ id: ids[at]!, field, value, time: note.changed }),
    );
    const known = new Set(['format', 'id', 'versions', 'superseded', 'rest']);
    const kept = Object.fromEntries(Object.entries(beside).filter(([key]) => !known.has(key)));
    return settled(note.id, versions, superseded, kept);
  });
