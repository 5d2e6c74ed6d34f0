import { expect, it } from 'vitest';
import { notesFile } from '../../../../core/notes/export/notes-file.ts';
import { MORNING } from '../plain-notes.ts';
import { noteId, smallRecord } from '../small-notes.ts';

const other = { ...smallRecord(), id: noteId(2), rest: { later: { z: 1, a: '新' } } };
const written = (...records: ReturnType<typeof smallRecord>[]) => [...notesFile(records, MORNING)].join('');

it('a file of notes has a head and a line for each record', () => {
  const file = JSON.parse(written(smallRecord()));
  expect(file).toEqual({
    format: 'meipi-notes',
    version: 1,
    exported: '2025-06-09T08:00:00.000Z',
    records: [smallRecord()],
  });
  expect(written(smallRecord(), other).split('\n')).toHaveLength(5);
  expect(JSON.parse(written()).records).toEqual([]);
});

it('the same records make the same file, in whatever order; what a later version wrote stands where it stood', () => {
  expect(written(other, smallRecord())).toBe(written(smallRecord(), other));
  expect(JSON.parse(written(other)).records[0].later).toEqual({ a: '新', z: 1 });
});
