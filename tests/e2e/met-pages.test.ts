import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { faultsIn } from './axe.ts';
import { eventually } from './eventually.ts';
import { act, openNotes, SEVENTH, wordsOf } from './notes-panel.ts';
import { useSession } from './session.ts';

const at = (name: string) => `https://www.news.cn/met/${name}/c.html`;
const page = (name: string) => ({ url: at(name), file: 'tools/demo/news.html' });
const session = useSession([page('before'), page('first'), page('second'), page('after')]);

async function visit(name: string): Promise<void> {
  const { page: opened, reading } = await session().read(at(name));
  expect(reading.passages.map(({ node }) => node)).toContain(SEVENTH);
  await opened.close();
}

async function count(): Promise<unknown> {
  return (await ask(session().view.page, { type: 'count-met' })).value;
}

const counted = (many: number) => eventually(count, seen => seen === many);

/** As long as something would take that is not to happen. */
const aWhile = () => pause(500);

function rowsIn(panel: Page): Promise<string[]> {
  return panel.$$eval('.met li a', links => links.map(link => (link as HTMLAnchorElement).href));
}

async function dossier(): Promise<Page> {
  const panel = await openNotes(session(), `&node=${encodeURIComponent(SEVENTH)}&note=new`);
  // The way to a dossier that has no notes is that to a new one.
  await act(panel, 'close-note');
  await panel.waitForSelector('.met');
  return panel;
}

/** Whether a tab shows the settings' section of notes. */
function settingsOpen(): Promise<boolean> {
  return session().view.api.evaluate(async ({ tabs }) =>
    (await tabs.query({})).some(({ url }) => url?.endsWith('options.html#notes')),
  );
}

/** That section. */
async function openSettings(): Promise<Page> {
  const options = await session().driven.openExtensionPage('options.html#notes');
  await options.waitForSelector('.met-count');
  return options;
}

async function turn(isOn: boolean): Promise<void> {
  const options = await openSettings();
  const box = await options.waitForSelector('[name="keeps-met"]');
  expect(await box!.evaluate(element => (element as HTMLInputElement).checked)).toBe(!isOn);
  await box!.click();
  await options.waitForFunction(() => document.querySelector('.save')?.textContent === '已保存');
  await options.close();
}

afterAll(async () => {
  await ask(session().view.page, { type: 'clear-met' });
  await ask(session().view.page, { type: 'delete-kept' });
});

describe('the pages on which clauses are met', () => {
  it('are not kept while nobody has asked for that, and the dossier leads to where it is turned on', async () => {
    await visit('before');
    await aWhile();
    expect(await count()).toBe(0);
    const panel = await dossier();
    expect(await wordsOf(panel, '.met p.quiet')).toContain('没有在记条文见于哪些网页。 到设置里打开');
    await act(panel, 'met-settings');
    const isOpen = await eventually(settingsOpen, open => open);
    expect(isOpen).toBe(true);
    await panel.close();
  });

  it('are kept once that is turned on, shown in the dossier as they come, removed and brought back', async () => {
    await turn(true);
    await visit('first');
    expect(await counted(1)).toBe(1);
    const panel = await dossier();
    expect(await rowsIn(panel)).toEqual([at('first')]);
    const today = await panel.$eval('.met li time', time => time.textContent);
    expect(today).toBe(await panel.evaluate(() => new Date().toLocaleDateString('sv')));
    expect((await wordsOf(panel, '.met li'))[0]).toContain('逐字相同');

    await visit('second');
    const both = [at('second'), at('first')];
    await panel.bringToFront();
    expect(
      await eventually(
        () => rowsIn(panel),
        rows => rows.length === 2,
      ),
    ).toEqual(both);
    await visit('second');
    await aWhile();
    expect(await rowsIn(panel)).toEqual(both);

    await panel.bringToFront();
    await act(panel, 'remove-met');
    await panel.waitForSelector('[data-action="restore-met"]');
    expect(await faultsIn(panel)).toEqual([]);
    expect(
      await eventually(
        () => rowsIn(panel),
        rows => rows.length === 1,
      ),
    ).toEqual([at('first')]);
    await act(panel, 'restore-met');
    expect(
      await eventually(
        () => rowsIn(panel),
        rows => rows.length === 2,
      ),
    ).toEqual(both);
    await panel.close();
  });

  it('stay when it is turned off, no more are added, and all are cleared in the settings', async () => {
    await turn(false);
    await visit('after');
    await aWhile();
    expect(await count()).toBe(2);
    const options = await openSettings();
    expect(await wordsOf(options, '.met-count')).toEqual([
      '已记下 2 个网页。 现在不再记新的；已记下的留着，直到你清除。',
    ]);
    await act(options, 'clear-met');
    await options.waitForSelector('[role="alertdialog"]');
    expect(await faultsIn(options)).toEqual([]);
    await act(options, 'confirm-clear-met');
    await options.waitForFunction(() =>
      document.querySelector('.met-count')?.textContent?.includes('还没有记下网页。'),
    );
    expect(await count()).toBe(0);
    await options.close();
    const panel = await dossier();
    expect(await rowsIn(panel)).toEqual([]);
    await panel.close();
  });
});
