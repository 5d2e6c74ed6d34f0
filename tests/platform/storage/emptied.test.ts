import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetEmptied,
  noteThatThereAreNotes,
  readEmptied,
  watchForEmptying,
} from '../../../platform/storage/emptied.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { woken } from './woken.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake-browser.ts')).fakeBrowser }));

const settle = () => new Promise(resolve => setTimeout(resolve, 5));

/** Answers whether notes were found to be missing. */
async function started(): Promise<boolean> {
  const database = woken();
  const found = vi.fn();
  watchForEmptying(database, () => 7, found);
  await database.open();
  await settle();
  database.close();
  return found.mock.calls.length > 0;
}

beforeEach(() => fakeBrowser.storage.local.clear());

describe('a database that the browser has begun anew', () => {
  it('is told from a first one, and from one that stands', async () => {
    expect(await started()).toBe(false);
    expect(await readEmptied()).toBeUndefined();
    await noteThatThereAreNotes();
    expect(await started()).toBe(false);
    expect(await readEmptied()).toBeUndefined();
    await Dexie.delete('meipi');
    expect(await started()).toBe(true);
    expect(await readEmptied()).toBe(7);
  });

  it('is told of until the reader knows, and then again only where there were notes', async () => {
    await noteThatThereAreNotes();
    await started();
    await started();
    expect(await readEmptied()).toBe(7);
    await forgetEmptied();
    expect(await readEmptied()).toBeUndefined();
    await Dexie.delete('meipi');
    await started();
    expect(await readEmptied()).toBeUndefined();
  });
});
