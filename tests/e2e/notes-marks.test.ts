import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { nodeText } from '../seeds/received.ts';
import { ask } from './ask.ts';
import { compareShape, rememberShape } from './dom-shape.ts';
import { eventually } from './eventually.ts';
import { clickInRoot, findInRoot } from './in-root.ts';
import { paintedNotes, selectWords } from './marked-page.ts';
import { BROWSER, useSession } from './session.ts';
import { FIGURE, pageOf, STORY, TREE } from './story-page.ts';

const HOUSING = 'minsheng-2025#sec_2__cl_4';
const at = (name: string) => `https://www.news.cn/notes/${name}.htm`;
/** The same page for notes: what is behind is put there to follow readers. */
const later = (name: string) => `${at(name)}?utm_source=later`;
const CLAUSE = nodeText(HOUSING).trim().split('\n');
const edited = STORY.map(words => words.replace('管树的人', '树下坐着的管树的老人'));
const pages = [
  { url: at('story'), body: pageOf(STORY) },
  { url: later('story'), body: pageOf(['入秋以后，镇上的日子慢了下来。', ...edited]) },
  { url: at('figure'), body: pageOf(STORY) },
  { url: later('figure'), body: pageOf(STORY.map(words => words.replace('450', '540'))) },
  { url: at('gone'), body: pageOf(STORY) },
  {
    url: later('gone'),
    body: pageOf([STORY[0]!, '这里换成了别的事：渡口新添了两条船，早晚各一班。', STORY[2]!]),
  },
  { url: at('moved'), body: pageOf(STORY) },
  { url: later('moved'), body: pageOf([STORY[0]!, '渡口新添了两条船，早晚各一班。', STORY[2]!]) },
  { url: at('twin'), body: pageOf(STORY) },
  {
    url: later('twin'),
    body: pageOf(
      STORY.map(words => words.replace('树有三百来岁', '樹有三百來歲').replace('镇东头', '鎮東頭')),
    ),
  },
  { url: at('clause'), body: pageOf([STORY[0]!, ...CLAUSE, STORY[1]!]) },
  { url: at('undo'), body: pageOf(STORY) },
  { url: at('silent'), body: pageOf(STORY) },
];
const session = useSession(pages);

async function open(url: string, before?: (page: Page) => Promise<void>) {
  const page = await session().driven.browser.newPage();
  await before?.(page);
  await page.goto(url);
  const { tab } = await readPage(session().view, page);
  return { page, tab: tab! };
}

const tell = (message: object) => ask(session().view.page, message);

/** Marks words as the entry in the menu does. */
async function mark(page: Page, tab: number, from: string, to?: string): Promise<unknown> {
  await selectWords(page, from, to);
  return (await tell({ type: 'mark-selection', tab })).value;
}

const painted = (page: Page, isEnough = (seen: Record<string, string[]>) => Object.keys(seen).length > 0) =>
  eventually(() => paintedNotes(page), isEnough);

/** The panel where it stands in a window of its own. */
async function panelTab(): Promise<{ id: number; url: string } | undefined> {
  const all = await session().view.api.evaluate(async ({ tabs }) =>
    (await tabs.query({})).map(({ id, url }) => ({ id: id!, url: url ?? '' })),
  );
  return all.find(({ url }) => url.includes('sidepanel.html'));
}

interface ListedNote {
  readonly id: string;
}

async function notesOf(name: string): Promise<ListedNote[]> {
  return (await tell({ type: 'notes-of-page', address: at(name) })).value as ListedNote[];
}

/** The notes of a page that are not where they were. */
async function strayedOf(name: string) {
  const ids = (await notesOf(name)).map(({ id }) => id);
  const { value } = await tell({ type: 'list-strayed' });
  return (value as { id: string; kind: string; seen?: number }[]).filter(({ id }) => ids.includes(id));
}

/** Marks words on a page, and opens it as it is later. */
async function markAndReturn(name: string, from: string, to?: string) {
  const first = await open(at(name));
  expect(await mark(first.page, first.tab, from, to)).toBe('marked');
  await painted(first.page);
  await first.page.close();
  return await open(later(name));
}

describe('words that were marked', () => {
  it('are painted at once, over blocks too, in the colour that was used last, and the page is as it was', async () => {
    const { page, tab } = await open(at('silent'), rememberShape);
    expect(await mark(page, tab, TREE, '管树的人说')).toBe('marked');
    expect(await painted(page)).toEqual({
      'meipi-note-yellow': [STORY[0], '管树的人说'],
    });
    const shape = await compareShape(page);
    expect(shape.now).toBe(shape.before);
    const [note] = await notesOf('silent');
    const { seen } = (await tell({ type: 'read-note', id: note!.id })).value as { seen: string[] };
    await tell({ type: 'save-note', id: note!.id, changes: { colour: 'violet' }, seen });
    expect(await painted(page, now => 'meipi-note-violet' in now)).toEqual({
      'meipi-note-violet': [STORY[0], '管树的人说'],
    });
    expect(await mark(page, tab, '孩子们在树下等了很久')).toBe('marked');
    const two = await painted(page, now => now['meipi-note-violet']?.length === 3);
    expect(two['meipi-note-violet']).toContain('孩子们在树下等了很久');
    await page.close();
  });

  it('are there when the page comes back, also where words were put in before them', async () => {
    const first = await open(at('story'));
    await mark(first.page, first.tab, FIGURE);
    await first.page.reload();
    expect(Object.values(await painted(first.page))).toEqual([[FIGURE]]);
    await first.page.close();
    const { page } = await open(later('story'));
    expect(Object.values(await painted(page))).toEqual([[FIGURE]]);
    await page.close();
  });

  it('are shown as changed where they say another figure', async () => {
    const { page, tab } = await markAndReturn('figure', FIGURE);
    const now = await painted(page);
    expect(now['meipi-note-changed']).toEqual([FIGURE.replace('450', '540')]);
    const found = await eventually(
      () => findInRoot(session().view, tab, '[data-note-id]'),
      one => one !== undefined,
    );
    expect(found!.attributes['aria-label']).toContain('文字已变');
    expect(await strayedOf('figure')).toMatchObject([{ kind: 'changed', seen: expect.any(Number) }]);
    await page.close();
  });

  it('are nowhere where they are gone, and the note is told among the lost ones with its day', async () => {
    const before = Date.now();
    const { page, tab } = await markAndReturn('gone', FIGURE);
    const lost = await eventually(
      () => strayedOf('gone'),
      ([one]) => one?.kind === 'lost',
    );
    expect(lost).toMatchObject([{ kind: 'lost', seen: expect.any(Number) }]);
    expect(lost[0]!.seen).toBeGreaterThanOrEqual(before);
    const [note] = await notesOf('gone');
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await (await panel.waitForSelector('#tab-notes'))!.click();
    await (await panel.waitForSelector('[data-shelf="lost"]'))!.click();
    await panel.waitForSelector(`[data-note-id="${note!.id}"]`);
    expect(await panel.$$eval('[data-note-id]', rows => rows.length)).toBe(1);
    await panel.close();
    expect(await paintedNotes(page)).toEqual({});
    await page.close();
  });

  it('are looked for again and put elsewhere by hand, and the panel leads to where they stand then', async () => {
    const { page, tab } = await markAndReturn('moved', FIGURE);
    await eventually(
      () => strayedOf('moved'),
      ([one]) => one?.kind === 'lost',
    );
    const [note] = await notesOf('moved');
    const row = `[data-note-id="${note!.id}"]`;
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
    const press = async (selector: string) => (await panel.waitForSelector(selector))!.click();
    await press('#tab-notes');
    await press(`${row} [data-action="find-again"]`);
    await panel.waitForFunction(() => document.body.textContent!.includes('再找了一次'));
    await selectWords(page, TREE);
    await press(`${row} [data-action="attach-note"]`);
    expect(Object.values(await painted(page))).toEqual([[TREE]]);
    expect(
      await eventually(
        () => strayedOf('moved'),
        found => found.length === 0,
      ),
    ).toEqual([]);
    await page.evaluate(() => {
      document.body.style.paddingTop = '4000px';
    });
    await press(`${row} [data-action="go-to-note"]`);
    const isInView = () =>
      page.evaluate(words => {
        const paragraph = [...document.querySelectorAll('p')].find(one => one.textContent!.includes(words))!;
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, TREE);
    expect(await eventually(isInView, Boolean)).toBe(true);
    await panel.close();
    await page.close();
  });

  it('are found in Traditional characters', async () => {
    const { page } = await markAndReturn('twin', TREE);
    expect(Object.values(await painted(page))).toEqual([['鎮東頭的老柿樹有三百來歲']]);
    await page.close();
  });
});

describe('in the margin', () => {
  it('notes on a passage are a number at its label, and others have a mark that leads to them', async () => {
    const { page, tab } = await open(at('clause'));
    const fields = { text: '', colour: 'blue', target: { kind: 'clause', node: HOUSING } };
    await tell({ type: 'create-note', id: 'onclausee2e00000000000', fields });
    await mark(page, tab, CLAUSE.at(-1)!.slice(4, 14));
    await mark(page, tab, FIGURE);
    const label = await eventually(
      () => findInRoot(session().view, tab, `[data-node="${HOUSING}"]`),
      one => (one?.attributes['aria-label'] ?? '').endsWith('2 条笔记'),
    );
    expect(label!.attributes['aria-label']).toMatch(/；2 条笔记$/);
    const lone = await findInRoot(session().view, tab, '[data-note-id]');
    expect(lone!.count).toBe(1);
    await page.bringToFront();
    await clickInRoot(session().view, tab, page, '[data-note-id]');
    // Chromium opens its side panel, which is no tab.
    if (BROWSER === 'firefox') {
      const small = await eventually(panelTab, one => one !== undefined);
      expect(small!.url).toContain(`?tab=${tab}&note=${lone!.attributes['data-note-id']}`);
      await session().view.api.evaluate(
        ({ tabs }, id) => (tabs as unknown as { remove(tab: number): Promise<void> }).remove(id),
        small!.id,
      );
    }
    await page.close();
  });

  it('a page has nothing of ours until something is marked, and nothing again once that is taken back', async () => {
    const { page, tab } = await open(at('undo'));
    const hosts = () => page.evaluate(() => document.querySelectorAll('[data-meipi]').length);
    expect(await hosts()).toBe(0);
    await mark(page, tab, FIGURE);
    await eventually(() => findInRoot(session().view, tab, '.notice [data-action="undo"]'), Boolean);
    await page.bringToFront();
    await clickInRoot(session().view, tab, page, '.notice [data-action="undo"]');
    await painted(page, now => Object.keys(now).length === 0);
    expect(await paintedNotes(page)).toEqual({});
    expect(await notesOf('undo')).toEqual([]);
    await page.close();
  });
});

describe('a button beside the selection', () => {
  it('is there where the reader wants it, marks without losing the selection, and goes with that', async () => {
    const { page, tab } = await open(at('undo'));
    const offer = () => findInRoot(session().view, tab, '.mark-offer');
    await page.bringToFront();
    await selectWords(page, TREE);
    await pause(500);
    expect(await offer()).toBeUndefined();
    await tell({ type: 'write-settings', changes: { offersMark: true } });
    await eventually(
      async () => {
        await page.evaluate(() => getSelection()!.removeAllRanges());
        await selectWords(page, TREE);
        await pause(400);
        return await offer();
      },
      found => found !== undefined,
    );
    await page.evaluate(() => getSelection()!.removeAllRanges());
    expect(await eventually(offer, found => found === undefined)).toBeUndefined();
    await selectWords(page, TREE);
    await eventually(offer, found => found !== undefined);
    await clickInRoot(session().view, tab, page, '.mark-offer');
    expect(Object.values(await painted(page))).toEqual([[TREE]]);
    expect(await page.evaluate(() => String(getSelection()))).toBe(TREE);
    await tell({ type: 'write-settings', changes: { offersMark: false } });
    await page.close();
  });
});

describe('what cannot be marked', () => {
  it('is refused with a calm word', async () => {
    const { page, tab } = await open(at('undo'));
    await page.evaluate(() => {
      const aside = document.createElement('aside');
      aside.append('别处的一句话');
      document.body.append(aside);
    });
    expect(await mark(page, tab, '别处的一句话')).toBe('not-in-article');
    const notice = await eventually(() => findInRoot(session().view, tab, '.notice'), Boolean);
    expect(notice!.text).toBe('选中的不在正文里，没有标。');
    await page.evaluate(() => getSelection()!.removeAllRanges());
    expect((await tell({ type: 'mark-selection', tab })).value).toBe('nothing-selected');
    await page.close();
  });
});
