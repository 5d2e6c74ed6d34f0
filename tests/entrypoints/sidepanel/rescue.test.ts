import { beforeEach, describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { readNotesFile } from '../../../core/notes/import/read-notes-file.ts';
import { rescue } from '../../../entrypoints/sidepanel/rescue.ts';
import { noteRow } from '../../../platform/storage/note-row.ts';
import { smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from '../../platform/storage/woken.ts';

const NOW = Date.UTC(2025, 5, 9, 20);
const RECORD = smallRecord();

beforeEach(async () => {
  await woken().notes.bulkPut([noteRow(RECORD, undefined)]);
});

describe('what is rescued of a database', () => {
  it('is its notes as they are imported again, and all of it as it is stored', async () => {
    const rescued = await rescue(NOW, 480);
    if (!rescued.ok) throw new Error(rescued.error.code);
    const { notes, count, all, isIncomplete } = rescued.value;
    expect([notes.name, count, isIncomplete]).toEqual(['meipi-notes-2025-06-10.json', 1, false]);
    const read = takeAllSteps(readNotesFile(notes.content as string, { now: NOW }));
    expect(read).toMatchObject({ ok: true, value: { records: [RECORD], unread: [] } });
    expect(JSON.parse(all.content as string)).toMatchObject({ tables: { notes: [{ id: RECORD.id }] } });
  });

  it('says that there was more where a row is no note', async () => {
    await woken().notes.put({ ...noteRow(RECORD, undefined), record: { id: RECORD.id } as never });
    expect(await rescue(NOW, 480)).toMatchObject({ ok: true, value: { count: 0, isIncomplete: true } });
  });
});
