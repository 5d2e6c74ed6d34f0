import { describe, expect, it } from 'vitest';
import { join } from '../../../core/notes/join.ts';
import { noteOf } from '../../../core/notes/note-of.ts';
import { purgeNote } from '../../../core/notes/purge-note.ts';
import { removeNote, saveNote } from '../../../core/notes/save-note.ts';
import { idsOf, pen, SEVENTH, smallRecord } from './small-notes.ts';

describe('a purged note', () => {
  const before = smallRecord();
  const removed = removeNote(before, idsOf(before), pen('b'));
  const purged = purgeNote(removed);

  it('is nothing any more and holds no word', () => {
    expect(noteOf(purged)).toBeUndefined();
    expect(purged.versions).toEqual([]);
    expect(JSON.stringify(purged)).not.toMatch(/托位|minsheng/);
  });

  it('stays away when an old copy comes back', () => {
    expect(join(purged, before)).toEqual(purged);
    expect(join(removed, purged)).toEqual(purged);
  });

  it('comes back with what was written elsewhere meanwhile, and with its place', () => {
    const elsewhere = saveNote(before, { text: '另写' }, idsOf(before), pen('c', 2_000));
    expect(noteOf(join(purged, elsewhere))).toMatchObject({ texts: [{ value: '另写' }], target: SEVENTH });
  });

  it('comes back with its place from a window that was behind its own browser, too', () => {
    const ahead = saveNote(before, { colour: 'blue' }, idsOf(before), pen('c', 2_000));
    const behind = saveNote(ahead, { text: '另写' }, idsOf(before), pen('d', 3_000));
    const gone = purgeNote(removeNote(ahead, idsOf(ahead), pen('e', 4_000)));
    expect(noteOf(join(gone, behind))).toMatchObject({ texts: [{ value: '另写' }], target: SEVENTH });
  });

  it('keeps what a later version wrote beside', () => {
    expect(purgeNote({ ...removed, rest: { x: 1 } }).rest).toEqual({ x: 1 });
  });
});
