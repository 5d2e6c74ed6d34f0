import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { ask } from './ask.ts';
import { faultsIn } from './axe.ts';
import { eventually } from './eventually.ts';
import { paintedNotes, selectWords } from './marked-page.ts';
import { openPanel } from './panel-beside.ts';
import { BROWSER, useSession } from './session.ts';
import { FIGURE, pageOf, STORY } from './story-page.ts';

const FIRST = 'https://www.news.cn/notes/first.htm';
const REPRINT = 'https://www.gov.cn/notes/reprint.htm';
const OTHER = 'https://www.gov.cn/notes/other.htm';
const far = `<div style="height: 4000px"></div>`;
const session = useSession([
  { url: FIRST, body: pageOf(STORY) },
  { url: REPRINT, body: pageOf(['本报转来一篇短文，全文如下。', far, ...STORY]) },
  { url: OTHER, body: pageOf(['渡口新添了两条船，早晚各一班，坐船的人比往年多。']) },
]);

interface Listed {
  readonly id: string;
  readonly texts: readonly { readonly value: string }[];
  readonly tags: readonly string[];
  readonly target: { readonly address: string; readonly quote: { readonly exact: string } };
}

const tell = async (message: object) => (await ask(session().view.page, message)).value;
const notesOf = (address: string) => tell({ type: 'notes-of-page', address }) as Promise<Listed[]>;

async function open(url: string): Promise<{ page: Page; tab: number }> {
  const page = await session().driven.open(url);
  const { tab } = await readPage(session().view, page);
  return { page, tab: tab! };
}

/** The panel of a page, with the reader's notes in front. */
async function notesBeside(tab: number): Promise<Page> {
  const panel = await openPanel(session(), tab);
  await panel.click('#tab-notes');
  await panel.waitForSelector('.notes .count');
  return panel;
}

async function press(panel: Page, selector: string): Promise<void> {
  const button = await panel.waitForSelector(selector);
  await button!.evaluate(element => element.scrollIntoView({ block: 'center' }));
  await button!.click();
}

const offersIn = (panel: Page) =>
  panel.$$eval('[data-reprint]', offers => offers.map(one => one.getAttribute('data-reprint')!));

/** Once in one browser: what axe finds is the same in both. */
async function faultless(panel: Page): Promise<void> {
  if (BROWSER === 'chromium') expect(await faultsIn(panel)).toEqual([]);
}

/** Marks words on the first page and writes something about them. */
async function noteOn(words: string, text: string): Promise<Listed> {
  const { page, tab } = await open(FIRST);
  await selectWords(page, words);
  expect(await tell({ type: 'mark-selection', tab })).toBe('marked');
  const note = (await notesOf(FIRST)).find(({ target }) => target.quote.exact === words)!;
  const { seen } = (await tell({ type: 'read-note', id: note.id })) as { seen: string[] };
  await tell({ type: 'save-note', id: note.id, changes: { text, tags: ['柿子'], colour: 'pink' }, seen });
  await page.close();
  return (await notesOf(FIRST)).find(({ id }) => id === note.id)!;
}

describe('a reprint of a page that has notes', () => {
  it('is offered them, and one that is made there too leaves the other as it was', async () => {
    const note = await noteOn(FIGURE, '斤两要再核一次');
    const { page, tab } = await open(REPRINT);
    const view = await openPanel(session(), tab);
    await view.waitForSelector('[data-action="see-reprints"]');
    await faultless(view);
    await view.click('[data-action="see-reprints"]');
    await view.waitForSelector(`[data-reprint="${note.id}"]`);
    const words = await view.$eval('.reprints', section => section.textContent!);
    expect(words).toContain('这段文字在〈柿子红了的时候〉也有你的笔记');
    expect(words).toContain(FIGURE);
    expect(await paintedNotes(page)).toEqual({});
    await faultless(view);

    await press(view, '[data-action="show-reprint"]');
    expect(
      await eventually(
        () => page.evaluate(() => scrollY),
        top => top > 3_000,
      ),
    ).toBeGreaterThan(3_000);

    await press(view, '[data-action="note-here"]');
    const painted = await eventually(
      () => paintedNotes(page),
      now => Object.keys(now).length > 0,
    );
    expect(painted).toEqual({ 'meipi-note-pink': [FIGURE] });
    const [made, ...more] = await notesOf(REPRINT);
    expect(more).toEqual([]);
    expect(made).toMatchObject({
      ...{ texts: [{ value: '斤两要再核一次' }], tags: ['柿子'] },
      target: { address: REPRINT, quote: { exact: FIGURE } },
    });
    expect(made!.id).not.toBe(note.id);
    expect((await notesOf(FIRST)).find(({ id }) => id === note.id)).toEqual(note);
    expect(
      await eventually(
        () => offersIn(view),
        offers => offers.length === 0,
      ),
    ).toEqual([]);

    await press(view, '.foot [data-action="undo"]');
    expect(
      await eventually(
        () => notesOf(REPRINT),
        found => found.length === 0,
      ),
    ).toEqual([]);
    expect(
      await eventually(
        () => offersIn(view),
        offers => offers.length === 1,
      ),
    ).toEqual([note.id]);
    await view.close();
    await page.close();
  });

  it('is not offered one again that was declined there, and another one is', async () => {
    const note = await noteOn('一半送给了学校的食堂', '食堂');
    const { page, tab } = await open(REPRINT);
    const panel = await notesBeside(tab);
    expect(
      await eventually(
        () => offersIn(panel),
        offers => offers.length === 2,
      ),
    ).toContain(note.id);
    await press(panel, `[data-reprint="${note.id}"] [data-action="decline-reprint"]`);
    expect(
      await eventually(
        () => offersIn(panel),
        offers => offers.length === 1,
      ),
    ).not.toContain(note.id);
    await panel.close();
    await page.close();
    const later = await open(REPRINT);
    const again = await notesBeside(later.tab);
    expect(
      await eventually(
        () => offersIn(again),
        offers => offers.length === 1,
      ),
    ).not.toContain(note.id);
    await press(again, '[data-action="open-reprint"]');
    const rows = await eventually(
      () => again.$$eval('[data-note-id] .text', texts => texts.map(({ textContent }) => textContent)),
      texts => texts.length === 1,
    );
    expect(rows).toEqual(['斤两要再核一次']);
    await again.close();
    await later.page.close();
  });

  it('is the only page that is offered any', async () => {
    const notes = (await notesOf(FIRST)).map(({ id }) => id);
    expect(notes).toHaveLength(2);
    for (const url of [FIRST, OTHER]) {
      const { page, tab } = await open(url);
      const panel = await notesBeside(tab);
      await panel.waitForFunction(() => !document.querySelector('.count')!.textContent!.includes('正在'));
      expect(await tell({ type: 'find-reprints', tab, notes })).toEqual([]);
      expect(await offersIn(panel)).toEqual([]);
      await panel.close();
      await page.close();
    }
  });
});
