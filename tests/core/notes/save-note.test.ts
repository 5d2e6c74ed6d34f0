import { describe, expect, it } from 'vitest';
import { LAST_TIME } from '../../../core/notes/bounds.ts';
import type { NoteChanges } from '../../../core/notes/fields.ts';
import { join } from '../../../core/notes/join.ts';
import { noteOf } from '../../../core/notes/note-of.ts';
import { readRecord } from '../../../core/notes/read-record.ts';
import { removeNote, restoreNote, saveNote } from '../../../core/notes/save-note.ts';
import { LONGEST_QUOTE } from '../../../core/notes/target.ts';
import { idsOf, noteId, ON_PAGE, pen, SEVENTH, smallRecord } from './small-notes.ts';

const texts = (record: Parameters<typeof noteOf>[0]) => noteOf(record)!.texts.map(({ value }) => value);

describe('a new note', () => {
  it('is what it was made of', () => {
    expect(noteOf(smallRecord({ type: 'question', tags: ['养老', '托育'] }))).toEqual({
      id: noteId(1),
      texts: [{ version: expect.any(String), value: '托位够不够', time: 1_000 }],
      colour: 'green',
      type: 'question',
      tags: ['养老', '托育'].sort(),
      target: SEVENTH,
      created: 1_000,
      changed: 1_000,
      isDeletedElsewhere: false,
    });
  });
});

describe('saving', () => {
  it('changes what is given and nothing else', () => {
    const before = smallRecord({ type: 'case', tags: ['养老'] });
    const after = saveNote(
      before,
      { text: '够', type: null, tags: ['托育'] },
      idsOf(before),
      pen('b', 2_000),
    );
    expect(noteOf(after)).toEqual({
      ...noteOf(smallRecord()),
      texts: [{ version: expect.any(String), value: '够', time: 2_000 }],
      tags: ['托育'],
      changed: 2_000,
    });
  });

  it('writes nothing where nothing is new', () => {
    const before = smallRecord({ tags: ['养老'] });
    const same: NoteChanges = { text: '托位够不够', colour: 'green', tags: ['养老'], target: SEVENTH };
    expect(saveNote(before, same, idsOf(before), pen('b'))).toBe(before);
  });

  it('in two windows ends as two texts, the later one first', () => {
    const before = smallRecord();
    const seen = idsOf(before);
    const one = saveNote(before, { text: '甲' }, seen, pen('b', 2_000));
    const two = saveNote(one, { text: '乙' }, seen, pen('c', 3_000));
    expect(texts(two)).toEqual(['乙', '甲']);
  });

  it('of the same words in two windows leaves nothing to choose', () => {
    const before = smallRecord();
    const one = saveNote(before, { text: '甲' }, idsOf(before), pen('b'));
    expect(texts(saveNote(one, { text: '甲' }, idsOf(before), pen('c')))).toEqual(['甲']);
  });

  it('of one of two texts settles which, for whoever saw both', () => {
    const before = smallRecord();
    const seen = idsOf(before);
    const both = join(
      saveNote(before, { text: '甲' }, seen, pen('b')),
      saveNote(before, { text: '乙' }, seen, pen('c')),
    );
    const kept = saveNote(both, { text: '甲' }, idsOf(both), pen('d'));
    const other = saveNote(both, { text: '乙' }, idsOf(both), pen('e'));
    expect(texts(kept)).toEqual(['甲']);
    // Two who settle it otherwise lose neither.
    expect(texts(join(kept, other)).sort()).toEqual(['乙', '甲']);
  });

  it('leaves a tag alone that was set elsewhere meanwhile', () => {
    const before = smallRecord({ tags: ['养老'] });
    const seen = idsOf(before);
    const elsewhere = saveNote(before, { tags: ['养老', '托育'] }, seen, pen('b'));
    expect(noteOf(saveNote(elsewhere, { tags: [] }, seen, pen('c')))!.tags).toEqual(['托育']);
  });

  it('is later than what it supersedes, though the clock was set back ten years', () => {
    const before = smallRecord({}, pen('a', 400_000_000_000));
    const after = saveNote(before, { text: '甲' }, idsOf(before), pen('b', 1_000));
    expect(noteOf(after)!.texts).toMatchObject([{ time: 400_000_000_001 }]);
    expect(noteOf(after)!.changed).toBe(400_000_000_001);
  });

  it('makes a record that can be read again, though a clock stood at the end of time', () => {
    const before = smallRecord({}, pen('a', LAST_TIME));
    const after = saveNote(before, { text: '甲' }, idsOf(before), pen('b', 1_000));
    expect(readRecord(after)).toEqual({ ok: true, value: after });
  });

  it('keeps what a later version of the program has written', () => {
    const later = { id: 'later00000000000', field: 'mood', value: { a: [1] }, time: 5 };
    const before = { ...smallRecord(), rest: { format: 9 } };
    const record = { ...before, versions: [...before.versions, later] };
    const after = saveNote(record, { text: '甲' }, idsOf(record), pen('b'));
    expect(after.versions).toContainEqual(later);
    expect(after.rest).toEqual({ format: 9 });
  });

  it('takes a tag away and leaves nothing of it beside, however many came and went', () => {
    let record = smallRecord();
    for (let at = 0; at < 1_200; at++) {
      record = saveNote(record, { tags: [`tag ${at}`] }, idsOf(record), pen(`t${at}x`));
    }
    expect(noteOf(record)!.tags).toEqual(['tag 1199']);
    expect(readRecord(record)).toEqual({ ok: true, value: record });
  });

  it('of the longest quote there may be can be read again', () => {
    const exact = '\u0001'.repeat(LONGEST_QUOTE);
    const record = smallRecord({ target: { ...ON_PAGE, quote: { ...ON_PAGE.quote, exact } } });
    expect(readRecord(record)).toEqual({ ok: true, value: record });
  });

  it('of a place somewhere else is no matter of the clock', () => {
    const before = smallRecord({ target: ON_PAGE });
    const seen = idsOf(before);
    const moved = saveNote(before, { target: SEVENTH }, seen, pen('b', 1_500));
    const written = saveNote(before, { text: '甲' }, seen, pen('c', 9_000));
    expect(noteOf(join(moved, written))).toMatchObject({ target: SEVENTH, texts: [{ value: '甲' }] });
  });
});

describe('the trash', () => {
  it('holds a note as it was, and gives it back', () => {
    const before = smallRecord();
    const removed = removeNote(before, idsOf(before), pen('b', 2_000));
    expect(noteOf(removed)).toEqual({ ...noteOf(before), deleted: 2_000 });
    expect(noteOf(restoreNote(removed, idsOf(removed), pen('c', 3_000)))).toEqual(noteOf(before));
  });

  it('gives a note back that is written on', () => {
    const before = smallRecord();
    const removed = removeNote(before, idsOf(before), pen('b'));
    const after = saveNote(removed, { text: '甲' }, idsOf(removed), pen('c'));
    expect(noteOf(after)).not.toHaveProperty('deleted');
    expect(noteOf(after)).toMatchObject({ texts: [{ value: '甲' }], isDeletedElsewhere: false });
  });

  it.each([
    ['written on', { text: '甲' }],
    ['coloured', { colour: 'pink' }],
  ] as const)('does not hold a note that was %s elsewhere, which says that it was deleted', (_, changes) => {
    const before = smallRecord();
    const seen = idsOf(before);
    const both = join(removeNote(before, seen, pen('b')), saveNote(before, changes, seen, pen('c')));
    expect(noteOf(both)).toMatchObject({ isDeletedElsewhere: true });
    expect(noteOf(both)).not.toHaveProperty('deleted');
    const kept = saveNote(both, { text: '乙' }, idsOf(both), pen('d'));
    expect(noteOf(kept)).toMatchObject({ isDeletedElsewhere: false });
  });

  it('holds a note that two have deleted', () => {
    const before = smallRecord();
    const seen = idsOf(before);
    const both = join(removeNote(before, seen, pen('b', 7)), removeNote(before, seen, pen('c', 9)));
    expect(noteOf(both)).toMatchObject({ deleted: 9, isDeletedElsewhere: false });
  });

  it('does not hold a note that one took out while another deleted it again', () => {
    const before = smallRecord();
    const removed = removeNote(before, idsOf(before), pen('b'));
    const seen = idsOf(removed);
    const both = join(restoreNote(removed, seen, pen('c')), removeNote(removed, seen, pen('d')));
    expect(noteOf(both)).toMatchObject({ isDeletedElsewhere: true });
  });
});
