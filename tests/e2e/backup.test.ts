import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenBrowser } from '../../tools/browsers/driven-browser.ts';
import { ask } from './ask.ts';
import { createPlace, type Place, savedIn, startAt } from './downloads.ts';
import { eventually } from './eventually.ts';
import { driveByMessages } from './notes-driver.ts';
import { act } from './notes-panel.ts';
import { BROWSER } from './session.ts';

const DAY = 86_400_000;

let place: Place;
let driven: DrivenBrowser;
let options: Page;

type Kept = { last?: { at: number; digest: string }; failed?: object; rhythm?: string };
type Local = { get(key: string): Promise<{ 'automatic-backup': Kept }>; set(items: object): Promise<void> };

/** How it stands, as it is kept; `change` is done to it first. */
function kept(change: Partial<Kept> = {}): Promise<Kept> {
  return options.evaluate(async changes => {
    type Api = { storage: { local: Local } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { local } = (browser ?? chrome).storage;
    const { 'automatic-backup': before = {} } = await local.get('automatic-backup');
    const now = { ...before, ...changes };
    if (Object.keys(changes).length > 0) await local.set({ 'automatic-backup': now });
    return now;
  }, change);
}

function said(): Promise<string> {
  return options.$eval('.backup', backup => backup.textContent!);
}

async function open(): Promise<void> {
  driven = await startAt(place);
  options = await driven.openExtensionPage('options.html');
  await options.waitForSelector('[name="automatic-backup"]:not(:disabled)');
}

/** What drives Firefox puts the preferences of the profile back as they were, some time after the browser is gone. */
async function close(): Promise<void> {
  await driven.close();
  await eventually(
    async () => readdirSync(place.profile).some(name => name.endsWith('.puppeteer')),
    isAside => !isAside,
  );
}

const idOf = (number: number) => String(number).padStart(22, 'n');

beforeAll(async () => {
  place = createPlace();
  await open();
  await driveByMessages(options).create(idOf(1), '托位够不够');
});

afterAll(async () => {
  await driven.close();
  rmSync(place.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** Whether the browser lets this page have downloads. */
function hasDownloads(): Promise<boolean> {
  return options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Permissions>;
    return await (browser ?? chrome).permissions.contains({ permissions: ['downloads'] });
  });
}

async function withdraw(): Promise<void> {
  await options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Permissions>;
    await (browser ?? chrome).permissions.remove({ permissions: ['downloads'] });
  });
}

describe('the automatic backup', () => {
  it('saves all notes as a file as soon as it is switched on, for which the browser is asked in that click', async () => {
    // As a reader has it who has switched nothing on. What Chromium had taken back it would ask for in a window of its own.
    if (BROWSER === 'firefox') {
      await withdraw();
      expect(await hasDownloads()).toBe(false);
    }
    await options.click('[name="automatic-backup"]');
    expect(await eventually(said, words => words.includes('上次备份'))).toContain('上次备份（1 条）');
    const [file, ...others] = savedIn(place);
    expect(file).toMatchObject({ name: expect.stringMatching(/^meipi-notes-[\d-]{10}\.json$/) });
    expect(file!.records).toMatchObject([{ id: idOf(1) }]);
    expect(others).toEqual([]);
    expect(
      await options.$eval(
        '[name="backup-rhythm"][value="weekly"]',
        choice => (choice as HTMLInputElement).checked,
      ),
    ).toBe(true);
  });

  it('is made at once when asked, beside the one of the same day', async () => {
    await driveByMessages(options).create(idOf(2), '再看一遍');
    await act(options, 'back-up-now');
    expect(await eventually(said, words => words.includes('2 条'))).toContain('上次备份（2 条）');
    expect(
      savedIn(place)
        .map(({ records }) => records.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it('is made at the next start, if the browser was closed when it was due, and not where nothing changed', async () => {
    const { last } = await kept();
    await kept({ last: { ...last!, at: last!.at - 8 * DAY } });
    await close();
    await open();
    expect(await eventually(said, words => words.includes('没有新改动'))).toContain('没有新改动');
    expect(savedIn(place)).toHaveLength(2);
    await driveByMessages(options).create(idOf(3), '第三条');
    await kept({ last: { ...last!, at: last!.at - 8 * DAY }, looked: 0 } as Partial<Kept>);
    await close();
    await open();
    expect(await eventually(said, words => words.includes('3 条'))).toContain('上次备份（3 条）');
    expect(
      savedIn(place)
        .map(({ records }) => records.length)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('says so where the browser cannot save the file, in the panel too', async () => {
    // A file is where the folder would be.
    rmSync(join(place.downloads, 'meipi'), { recursive: true });
    writeFileSync(join(place.downloads, 'meipi'), '');
    await act(options, 'back-up-now');
    expect(await eventually(said, words => words.includes('没有备份成'))).toContain('没有备份成');
    expect((await kept()).failed).toMatchObject({ code: expect.stringMatching(/^backup-/) });
    const panel = await driven.openExtensionPage('sidepanel.html?tab=0');
    await panel.waitForSelector('#tab-notes');
    await panel.click('#tab-notes');
    await panel.waitForSelector('.reminder');
    expect(await panel.$eval('.reminder', line => line.textContent)).toContain('自动备份没有成功');
    await panel.close();
    rmSync(join(place.downloads, 'meipi'));
    mkdirSync(join(place.downloads, 'meipi'));
    await act(options, 'back-up-now');
    expect(await eventually(said, words => !words.includes('没有备份成'))).not.toContain('没有备份成');
    expect(savedIn(place)).toHaveLength(1);
  });

  it('is switched off, with words, when the permission is taken back', async () => {
    await withdraw();
    expect(await eventually(said, words => words.includes('收回'))).toContain('收回了“下载”权限');
    expect((await kept()).rhythm).toBeUndefined();
    expect(await ask(options, { type: 'set-backup', rhythm: 'daily' })).toMatchObject({ ok: false });
  });
});

interface Permissions {
  permissions: Record<'remove' | 'contains', (permissions: { permissions: string[] }) => Promise<boolean>>;
}
