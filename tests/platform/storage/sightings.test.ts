import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../platform/storage/database.ts';
import { noteRow } from '../../../platform/storage/note-row.ts';
import { createSightings, type Sightings } from '../../../platform/storage/sightings.ts';
import { noteId, smallRecord } from '../../core/notes/small-notes.ts';
import { woken } from './woken.ts';

const ID = noteId(1);
const DAY = 86_400_000;
let database: Database;
let sightings: Sightings;

beforeEach(() => {
  database = woken();
  sightings = createSightings(database);
});

const known = async (id = ID) => [await database.sightings.get(id)];

describe('where a note was seen', () => {
  it('is kept with the day, and when it is lost that stays', async () => {
    await sightings.keep([{ id: ID, kind: 'here' }], DAY);
    expect(await known()).toEqual([{ id: ID, kind: 'here', seen: DAY }]);
    await sightings.keep([{ id: ID, kind: 'lost' }], 3 * DAY);
    expect(await known()).toEqual([{ id: ID, kind: 'lost', seen: DAY }]);
    await sightings.keep([{ id: ID, kind: 'changed' }], 4 * DAY);
    expect(await known()).toEqual([{ id: ID, kind: 'changed', seen: 4 * DAY }]);
  });

  it('is written once a day, and once where the note never was found', async () => {
    await sightings.keep([{ id: ID, kind: 'here' }], DAY);
    await sightings.keep([{ id: ID, kind: 'here' }], DAY + 5_000);
    expect(await known()).toMatchObject([{ seen: DAY }]);
    await sightings.keep([{ id: ID, kind: 'here' }], 2 * DAY);
    expect(await known()).toMatchObject([{ seen: 2 * DAY }]);
    await sightings.keep([{ id: noteId(2), kind: 'lost' }], DAY);
    expect(await known(noteId(2))).toMatchObject([{ id: noteId(2), kind: 'lost' }]);
  });

  it('is told of notes that are not where they were', async () => {
    const [changed, lost] = [noteId(2), noteId(3)];
    await sightings.keep(
      [
        { id: ID, kind: 'here' },
        { id: changed, kind: 'changed' },
        { id: lost, kind: 'lost' },
      ],
      DAY,
    );
    const strayed = await sightings.strayed();
    expect(strayed.ok && strayed.value.map(({ id }) => id).sort()).toEqual([changed, lost]);
  });

  it('is no save of the note, and goes with it', async () => {
    const row = noteRow(smallRecord(), undefined);
    await database.notes.put(row);
    await sightings.keep(
      [
        { id: ID, kind: 'here' },
        { id: noteId(2), kind: 'here' },
      ],
      DAY,
    );
    expect(await database.notes.toArray()).toEqual([row]);
    await sightings.sweep();
    expect((await database.sightings.toArray()).map(({ id }) => id)).toEqual([ID]);
  });
  it('goes with those of some notes that another browser purged, and no other is looked at', async () => {
    const seen = [1, 2, 3].map(at => ({ id: noteId(at), kind: 'lost' as const }));
    await database.notes.put(noteRow(smallRecord(), undefined));
    await sightings.keep(seen, DAY);
    await sightings.sweep([ID, noteId(2), noteId(9)]);
    expect((await database.sightings.toArray()).map(({ id }) => id)).toEqual([ID, noteId(3)]);
  });
});
