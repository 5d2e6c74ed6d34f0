import { describe, expect, it } from 'vitest';
import { removeNote } from '../../../core/notes/save-note.ts';
import { createSyncDeletions } from '../../../platform/storage/sync-deletions.ts';
import { idsOf, noteId, pen } from '../../core/notes/small-notes.ts';
import { MemoryFolder } from './memory-folder.ts';
import { connected, START } from './small-browser.ts';

describe('many notes that another browser deleted', () => {
  const deleted = async (count: number, of: number) => {
    const folder = new MemoryFolder();
    const [one, two] = [await connected(folder), await connected(folder)];
    for (let at = 0; at < of; at++) await one.write(at, String(at));
    for (const browser of [one, two]) await browser.engine.sync();
    const ids = Array.from({ length: count }, (_, at) => noteId(at));
    await one.notes.change(ids, record =>
      removeNote(record, idsOf(record), pen(`d${record.id.slice(-4)}`, START)),
    );
    for (const browser of [one, two]) await browser.engine.sync();
    const offered = await createSyncDeletions(two.database).offered();
    return { two, offered: offered.ok ? offered.value : expect.unreachable(), ids };
  };

  it('are offered back while they lie in the trash', async () => {
    const { two, offered, ids } = await deleted(20, 120);
    expect({ ...offered, ids: offered?.ids.toSorted() }).toEqual({ at: START, ids });
    const deletions = createSyncDeletions(two.database);
    await two.engine.sync();
    expect(await deletions.offered()).toEqual({ ok: true, value: offered });
    await deletions.forget();
    expect(await deletions.offered()).toEqual({ ok: true, value: undefined });
  });

  it.each([
    [19, 120, false],
    [5, 25, true],
    [4, 12, false],
  ])('are many where they are %d of %d: %s', async (count, of, isOffered) => {
    const { offered } = await deleted(count, of);
    expect(offered !== undefined).toBe(isOffered);
  });
});
