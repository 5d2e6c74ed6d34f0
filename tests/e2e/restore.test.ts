import { closeSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { openDatabase } from '../../platform/storage/database.ts';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { noteId, pen, smallRecord } from '../core/notes/small-notes.ts';
import { ask } from './ask.ts';
import { KeptProfile } from './kept-profile.ts';
import { driveByMessages } from './notes-driver.ts';
import { act } from './notes-panel.ts';
import { BROWSER } from './session.ts';

/** As the browser numbers ours. */
const VERSION = openDatabase(undefined).verno * 10;

/** A browser of its own for each test: what is damaged stays so. */
let profile: KeptProfile;
let driven: DrivenBrowser;
let view: Page;

async function start(): Promise<void> {
  driven = await profile.start();
  view = await driven.openExtensionPage('manifest.json');
}

/** Puts another database in the place of ours: of our version, with notes alone, which the background cannot work with. */
function breakDatabase(records: readonly NoteRecord[]): Promise<void> {
  return view.evaluate(
    async (rows, version) => {
      await new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('meipi');
        gone.onerror = () => reject(gone.error);
        // In one breath: the background would make its own in between.
        const made = indexedDB.open('meipi', version);
        made.onerror = () => reject(made.error);
        made.onupgradeneeded = () => {
          const notes = made.result.createObjectStore('notes', { keyPath: 'id' });
          for (const record of rows) notes.put({ id: record.id, record, nodes: [] });
        };
        made.onsuccess = () => {
          made.result.close();
          resolve();
        };
      });
    },
    records as NoteRecord[],
    VERSION,
  );
}

/** Writes over a file of the profile, from a part of it on. */
function garble(which: (files: string[]) => string | undefined, from: number): void {
  const name = which(readdirSync(profile.folder, { recursive: true, encoding: 'utf8' }));
  const path = join(profile.folder, name!);
  const { size } = statSync(path);
  const at = Math.floor(size * from);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(Math.min(size - at, 60_000), 0xab), 0, undefined, at);
  closeSync(file);
}

async function choose(panel: Page, records: readonly NoteRecord[]): Promise<void> {
  await panel.$eval(
    '[name="restore-file"]',
    (field, words) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([words], 'backup.json'));
      (field as HTMLInputElement).files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [...notesFile(records, 0)].join(''),
  );
  await panel.waitForSelector('.restore .preview');
}

async function panelOfBroken(): Promise<Page> {
  const panel = await driven.openExtensionPage('sidepanel.html?tab=0');
  await panel.waitForSelector('#tab-notes');
  await panel.click('#tab-notes');
  await panel.waitForSelector('[data-action="rescue"]');
  return panel;
}

async function ids(): Promise<string[]> {
  return [...(await driveByMessages(view).texts()).keys()].sort();
}

const recordOf = (number: number, text: string): NoteRecord => ({
  ...smallRecord({ text }, pen(`p${number}`)),
  id: noteId(number),
});

beforeEach(async () => {
  profile = new KeptProfile();
  await start();
});

afterEach(async () => {
  await profile.end(driven);
  profile.remove();
});

describe('a database that does not open', () => {
  it('is begun anew from a file, with what could still be read of it, once the reader has said so', async () => {
    const inFile = [recordOf(1, '一'), recordOf(2, '二')];
    const salvaged = recordOf(3, '三');
    await breakDatabase([inFile[0]!, salvaged]);
    const panel = await panelOfBroken();
    expect(await panel.$('[data-action="restore-from-file"]')).toBeNull();
    await act(panel, 'rescue');
    await panel.waitForSelector('[data-action="rescued-all"]');
    await choose(panel, inFile);
    const said = await panel.$eval('.restore .preview', preview => preview.textContent!);
    expect(said).toMatch(/文件里有 2 条.*还读得出 2 条.*合起来共 3 条.*会被删去/s);
    expect(await ask(view, { type: 'list-notes', which: 'shown', most: 9 })).toMatchObject({
      error: { code: 'storage-damaged' },
    });
    await act(panel, 'confirm-restore');
    await panel.waitForSelector('[data-note-id]');
    expect(await ids()).toEqual([1, 2, 3].map(noteId));
    const saved = await driveByMessages(view);
    await saved.create('n'.repeat(22), '恢复以后写的');
    expect(await ids()).toHaveLength(4);
  });

  it('is restored at the next start, if the browser was killed in the middle', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => recordOf(at, `第 ${at} 条`));
    await breakDatabase([]);
    const panel = await panelOfBroken();
    await act(panel, 'rescue');
    await panel.waitForSelector('[data-action="rescued-all"]');
    await choose(panel, many);
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('[data-action="confirm-restore"]')!.click(),
    );
    // Until all is laid ready, and the deletion may be under way.
    await panel.waitForFunction(async () => {
      type Api = {
        storage: {
          local: { get(key: string): Promise<{ restore?: { mayDelete: boolean; parts: number } }> };
        };
      };
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { restore } = await (browser ?? chrome).storage.local.get('restore');
      return (restore?.parts ?? 0) > 0;
    });
    profile.kill(driven);
    await profile.end(driven);
    await start();
    for (;;) {
      const waiting = await ask(view, { type: 'waiting-restore' });
      if ((waiting.value as { records: number }).records === 0) break;
      await pause(200);
    }
    expect(await ids()).toEqual(many.map(({ id }) => id));
  }, 90_000);

  // What is written into the middle of a file Chromium does not notice, or mends.
  if (BROWSER === 'firefox')
    it('that is damaged on the disk is begun anew from a file', async () => {
      for (let at = 0; at < 50; at++)
        await driveByMessages(view).create(String(at).padStart(22, 'n'), 'x'.repeat(2_000));
      await profile.end(driven);
      garble(files => files.find(name => /moz-extension.*idb.*miepi\.sqlite$/.test(name)), 0.5);
      await start();
      const panel = await panelOfBroken();
      await act(panel, 'rescue');
      await panel.waitForSelector('[data-action="restore-from-file"]');
      await choose(panel, [recordOf(1, '一')]);
      expect(
        await panel.$eval(
          '[data-action="confirm-restore"]',
          button => (button as HTMLButtonElement).disabled,
        ),
      ).toBe(true);
      await panel.click('[name="restore-loss"]');
      await act(panel, 'confirm-restore');
      await panel.waitForSelector(`[data-note-id="${noteId(1)}"]`);
      expect(await ids()).toContain(noteId(1));
    }, 90_000);

  it('that the browser throws away by itself is missed', async () => {
    await driveByMessages(view).create('m'.repeat(22), '有过的');
    // It is remembered a moment after the note was saved.
    await view.waitForFunction(async () => {
      type Api = { storage: { local: { get(key: string): Promise<object> } } };
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return 'notes-were-here' in (await (browser ?? chrome).storage.local.get('notes-were-here'));
    });
    await profile.end(driven);
    const named = /moz-extension.*idb.*miepi\.sqlite$|extension_.*indexeddb\.leveldb\/CURRENT$/;
    garble(files => files.find(name => named.test(name)), 0);
    await start();
    const panel = await driven.openExtensionPage('sidepanel.html?tab=0');
    await panel.waitForSelector('#tab-notes');
    await panel.click('#tab-notes');
    await panel.waitForSelector('[data-action="emptied-known"]');
    expect(await ids()).toEqual([]);
    await act(panel, 'emptied-known');
    expect(await panel.$('[data-action="emptied-known"]')).toBeNull();
  }, 90_000);
});
