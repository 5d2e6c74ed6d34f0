import { describe, expect, it } from 'vitest';
import { NOTE_ID, VERSION_ID } from '../../core/notes/bounds.ts';
import { newNoteId, newVersionId } from '../../platform/random-id.ts';

describe('ids', () => {
  it('are of the form that a record has, and each is another', () => {
    const notes = Array.from({ length: 500 }, newNoteId);
    const versions = Array.from({ length: 500 }, newVersionId);
    expect(notes.every(id => NOTE_ID.test(id)) && versions.every(id => VERSION_ID.test(id))).toBe(true);
    expect(new Set([...notes, ...versions]).size).toBe(1_000);
  });
});
