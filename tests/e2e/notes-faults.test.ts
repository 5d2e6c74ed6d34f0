import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { notesFile } from '../../core/notes/export/notes-file.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import { createNote } from '../../core/notes/save-note.ts';
import { allowInPrivate } from './allow-in-private.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { act, openNotes, SEVENTH, shownTexts, wordsOf, writeNote } from './notes-panel.ts';
import { frozenDatabase, holdDatabase, letGo } from './old-database.ts';
import { BROWSER, useSession } from './session.ts';

/** Bytes of the largest file that is tried. */
const LARGE = 50_000_000;

const opened: Page[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

function keep(page: Page): Page {
  opened.push(page);
  return page;
}

describe('two windows on one note', () => {
  const session = useSession([]);

  it('end as two texts side by side in both, and as the one that is chosen in either', async () => {
    await (await writeNote(session(), '开头')).close();
    // Of two tabs: a panel of none follows the reader from tab to tab.
    const one = keep(await openNotes(session(), '', 900_001));
    const other = keep(await openNotes(session(), '', 900_002));
    for (const panel of [one, other]) {
      await panel.bringToFront();
      await act(panel, 'edit-note');
      await panel.waitForSelector('[name="note-text"]');
    }
    // In both before either is saved by itself.
    const write = (panel: Page, more: string) =>
      panel.$eval(
        '[name="note-text"]',
        (field, words) => {
          (field as HTMLTextAreaElement).value += words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        more,
      );
    await Promise.all([write(one, '，这边'), write(other, '，那边')]);
    for (const panel of [one, other]) {
      await panel.bringToFront();
      await panel.waitForSelector('.conflict .side');
      expect((await wordsOf(panel, '.side .text')).sort()).toEqual(['开头，这边', '开头，那边']);
    }
    const [left] = await wordsOf(other, '.side .text');
    await act(other, 'keep-left');
    for (const panel of [one, other]) {
      const texts = await eventually(
        () => shownTexts(panel),
        ([text]) => text === left,
      );
      expect(texts).toEqual([left]);
    }
  });
});

describe('an update while a window of the version before is still open', () => {
  const session = useSession([]);

  it('says so, and has all notes once that window is closed', async () => {
    const before = keep(await session().driven.openExtensionPage('manifest.json'));
    const frozen = frozenDatabase(5);
    // In the language of the browser.
    await holdDatabase(before, { ...frozen, rows: { ...frozen.rows, settings: [] } });
    const panel = keep(await session().driven.openExtensionPage('sidepanel.html?tab=0'));
    await panel.waitForSelector('#tab-notes');
    await panel.click('#tab-notes');
    // Five seconds are given to the other window.
    await panel.waitForFunction(
      () => document.querySelector('[role="alert"]')?.textContent?.includes('另一个窗口'),
      { timeout: 15_000 },
    );
    await letGo(before);
    await act(panel, 'retry');
    await panel.waitForSelector('[data-note-id]');
    const ids = frozen.rows.notes!.map(row => (row as { id: string }).id);
    const answer = await ask(panel, { type: 'export-records', most: 100 });
    expect(
      (answer as { value: { records: { id: string }[] } }).value.records.map(({ id }) => id).sort(),
    ).toEqual(ids.sort());
  }, 40_000);
});

describe('a file of fifty megabytes', () => {
  const session = useSession([]);
  const folder = mkdtempSync(join(tmpdir(), 'meipi-import-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('says how far it is, comes in whole, and leaves the panel to the reader meanwhile', async () => {
    const file = join(folder, 'notes.json');
    const records = Array.from({ length: LARGE / 12_500 }, (_, at) => largeNote(at));
    writeFileSync(file, [...notesFile(records, 0)].join(''));
    expect(statSync(file).size).toBeGreaterThan(LARGE);
    const panel = keep(await openNotes(session()));
    await watchProgress(panel);
    const field = (await panel.$('[name="import-file"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await panel.waitForSelector('.preview', { timeout: 60_000 });
    await act(panel, 'confirm-import');
    await panel.waitForFunction(() => document.querySelector('.import')?.textContent?.includes('已导入'), {
      timeout: 60_000,
    });
    const { longest, steps } = await watchedProgress(panel);
    expect(longest).toBeLessThan(5_000);
    expect(steps).toBeGreaterThan(5);
    const all = `笔记 ${records.length}`;
    const tab = await eventually(
      () => wordsOf(panel, '#tab-notes'),
      ([words]) => words === all,
    );
    expect(tab).toEqual([all]);
  }, 180_000);
});

/** Counts how often a bar goes on, and how long at most the view draws nothing. */
async function watchProgress(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const watched = { steps: 0, longest: 0 };
    (globalThis as { watched?: typeof watched }).watched = watched;
    const count = (changes: MutationRecord[]) => {
      watched.steps += changes.filter(({ target }) => target.nodeName === 'PROGRESS').length;
    };
    new MutationObserver(count).observe(document.body, { subtree: true, attributes: true });
    let last = performance.now();
    const draw = (now: number) => {
      watched.longest = Math.max(watched.longest, now - last);
      last = now;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
}

function watchedProgress(panel: Page): Promise<{ steps: number; longest: number }> {
  return panel.evaluate(() => (globalThis as { watched?: { steps: number; longest: number } }).watched!);
}

/** Twelve kilobytes of text in a note. */
function largeNote(at: number): NoteRecord {
  const record = createNote(
    String(at).padStart(22, 'n'),
    {
      text: `${at}${'一条很长的笔记。'.repeat(510)}`,
      colour: 'yellow',
      tags: [],
      target: { kind: 'clause', node: SEVENTH },
    },
    { now: 1_750_000_000_000 + at, mintId: () => randomBytes(12).toString('base64url') },
  );
  return record;
}

if (BROWSER === 'firefox') {
  describe('a Firefox that shall never remember history', () => {
    const session = useSession([], {
      firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
    });

    it('says that nothing can be kept before the first key is pressed', async () => {
      await allowInPrivate(session());
      const asked = `sidepanel.html?tab=0&node=${encodeURIComponent(SEVENTH)}&note=new`;
      const panel = keep(await session().driven.openExtensionPage(asked));
      const said = await panel.waitForSelector('[role="alert"]');
      expect(await said!.evaluate(alert => alert.textContent)).toContain('浏览器不让扩展保存东西');
      expect(await panel.$('[name="note-text"]')).toBeNull();
    });
  });
}

/** A disk of its own for the profile, as only root may make one, and not in every container. */
const disk = mkdtempSync(join(tmpdir(), 'meipi-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', disk]).status === 0;

afterAll(() => {
  if (isMounted) spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Takes all the room that is left. */
function fillUp(file: string): void {
  for (const size of [1_000_000, 10_000, 1]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
}

/** Writes more than fits into what the browser's files have of their last page. */
async function writeMuch(panel: Page, words: string): Promise<void> {
  await panel.$eval(
    '[name="note-text"]',
    (field, more) => {
      (field as HTMLTextAreaElement).value += more.repeat(20_000);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

const saying = (panel: Page, words: string) =>
  panel.waitForFunction(said => document.querySelector('.saving')?.textContent?.includes(said), {}, words);

if (isMounted) {
  describe('a disk that is full', () => {
    const session = useSession([], { profile: disk });

    it('is told of as that, and what was written is kept in the form and saved once there is room', async () => {
      const panel = await writeNote(session(), '还有地方');
      const filler = join(disk, 'filler');
      fillUp(filler);
      await writeMuch(panel, '，满');
      await saying(panel, '磁盘已满');
      // The browser has closed its files meanwhile: they are not damaged.
      const asked = { type: 'tag-notes', ids: ['a'.repeat(22)], add: ['满'], remove: [] };
      expect(await ask(panel, asked)).not.toMatchObject({ error: { code: 'storage-damaged' } });
      rmSync(filler);
      await act(panel, 'retry-save');
      await saying(panel, '已保存');
      await panel.close();
      const again = await openNotes(session());
      const texts = await again.$$eval('[data-note-id] > .text', found => found.map(one => one.textContent));
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain('还有地方，满，满');
    }, 60_000);
  });
}
