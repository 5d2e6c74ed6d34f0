import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesFile } from '../../../../core/notes/export/notes-file.ts';
import { join } from '../../../../core/notes/join.ts';
import type { NoteRecord } from '../../../../core/notes/record.ts';
import { removeNote, saveNote } from '../../../../core/notes/save-note.ts';
import { anyRecord } from '../any-record.ts';
import { MORNING } from '../plain-notes.ts';
import { idsOf, noteId, pen, smallRecord } from '../small-notes.ts';
import { notesOf, previewOf, readWhole } from './read-whole.ts';

const fileOf = (records: readonly NoteRecord[], exported = MORNING) =>
  [...notesFile(records, exported)].join('');
const anyRecords = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 5 });

describe('our own file', () => {
  it('comes back as it was, and is exported as the same bytes', () => {
    fc.assert(
      fc.property(anyRecords, records => {
        const file = fileOf(records);
        const { records: read, unread, source } = notesOf(file);
        expect([unread, source]).toEqual([[], 'meipi']);
        expect(new Map(read.map(one => [one.id, one]))).toEqual(new Map(records.map(one => [one.id, one])));
        expect(fileOf(read)).toBe(file);
        const later = fileOf(read, MORNING + 5).split('\n');
        expect(later.slice(1)).toEqual(file.split('\n').slice(1));
      }),
    );
  });

  it('is joined, whatever is here: nothing that either has is lost', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (records, others) => {
        const here = [...others, ...records.slice(0, 2)];
        const { added, changed, known, records: incoming } = previewOf(fileOf(records), here);
        expect(added + changed + known).toBe(records.length);
        const after = new Map(here.map(record => [record.id, record]));
        for (const record of incoming) {
          const before = after.get(record.id);
          after.set(record.id, before ? join(before, record) : record);
        }
        for (const record of [...here, ...records]) {
          const kept = after.get(record.id)!;
          expect(join(kept, record)).toEqual(kept);
        }
        expect(previewOf(fileOf(records), [...after.values()])).toMatchObject({
          added: 0,
          changed: 0,
          records: [],
        });
      }),
    );
  });

  it('says before anything is written what is new, what brings something, and what is known', () => {
    const first = smallRecord();
    const later = saveNote(first, { text: '后来' }, idsOf(first), pen('later', 5_000));
    const other = { ...first, id: noteId(2) };
    const gone = removeNote({ ...first, id: noteId(3) }, idsOf(first), pen('gone'));
    const file = fileOf([later, other, { ...first, id: noteId(3) }]);
    const preview = previewOf(file, [first, gone]);
    expect(preview).toMatchObject({ added: 1, changed: 1, known: 1, unread: [] });
    expect(preview.records.map(({ id }) => id)).toEqual([noteId(1), noteId(2)]);
  });

  it('never brings back what was superseded here', () => {
    const first = smallRecord();
    const later = saveNote(first, { text: '后来' }, idsOf(first), pen('later', 5_000));
    expect(previewOf(fileOf([first]), [later])).toMatchObject({
      added: 0,
      changed: 0,
      known: 1,
      records: [],
    });
  });

  it('keeps out the notes that cannot be read, says which and why, and takes the others', () => {
    const long = smallRecord({ text: '长'.repeat(1_000_000) }, pen('long'));
    const file = JSON.stringify({
      ...{ format: 'meipi-notes', version: 1 },
      records: [
        smallRecord(),
        { id: 'short' },
        { ...long, id: noteId(2) },
        null,
        { ...smallRecord(), id: noteId(4) },
      ],
    });
    const { records, unread } = notesOf(file);
    expect(records.map(({ id }) => id)).toEqual([noteId(1), noteId(4)]);
    expect(unread.map(({ at, code }) => [at, code])).toEqual([
      [2, 'bad-record'],
      [3, 'note-too-long'],
      [4, 'bad-record'],
    ]);
  });

  it('takes two records of one note in a file as one', () => {
    const first = smallRecord();
    const later = saveNote(first, { text: '后来' }, idsOf(first), pen('later', 5_000));
    const file = JSON.stringify({ format: 'meipi-notes', version: 1, records: [later, first] });
    expect(notesOf(file).records).toEqual([later]);
  });

  it.each([
    ['of a later version', '{"format":"meipi-notes","version":2,"records":[]}', 'notes-file-newer'],
    ['of no version', '{"format":"meipi-notes","records":[]}', 'notes-file-unknown'],
    ['without records', '{"format":"meipi-notes","version":1}', 'notes-file-unknown'],
    ['that was cut short', fileOf([smallRecord()]).slice(0, -40), 'notes-file-broken'],
    ['that is empty', '', 'notes-file-broken'],
    ['that is no JSON', '<html>', 'notes-file-broken'],
    ['of another kind', '{"format":"other"}', 'notes-file-unknown'],
    ['that says nothing', 'null', 'notes-file-unknown'],
    ['nested beyond reason', '['.repeat(100_000), 'notes-file-too-deep'],
    [
      'nested beyond reason in a record',
      `{"format":"meipi-notes","version":1,"records":[${'{"a":'.repeat(70)}1${'}'.repeat(70)}]}`,
      'notes-file-too-deep',
    ],
  ])('%s is refused with a reason', (_, file, code) => {
    expect(readWhole(file)).toMatchObject({ ok: false, error: { code } });
  });

  it('that is larger than any is refused before it is looked at', () => {
    const text = { length: 65 * 1024 * 1024 } as unknown as string;
    expect(readWhole(text)).toMatchObject({ ok: false, error: { code: 'notes-file-too-large' } });
  });

  it('with a mark of byte order is read', () => {
    expect(notesOf(`\ufeff${fileOf([smallRecord()])}`).records).toHaveLength(1);
  });

  it('brackets in words are no nesting', () => {
    const record = smallRecord({ text: `\\"${'[{'.repeat(100)}` });
    expect(notesOf(fileOf([record])).records).toEqual([record]);
  });

  it('with keys that mean something to the language changes nothing and is no note', () => {
    const file = `{"format":"meipi-notes","version":1,"records":[{"__proto__":{"polluted":1},"id":"${noteId(1)}","versions":[],"superseded":[]},{"constructor":{"prototype":{"polluted":1}},"id":"${noteId(2)}","versions":[],"superseded":[]}]}`;
    const { records, unread } = notesOf(file);
    expect(records).toEqual([]);
    expect(unread.map(({ code }) => code)).toEqual(['bad-record', 'bad-record']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
