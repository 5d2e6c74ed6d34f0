import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../tools/browsers/read-page.ts';
import { ask } from './ask.ts';
import { eventually } from './eventually.ts';
import { framesIn } from './frames-in.ts';
import { paintedNotes, selectWords } from './marked-page.ts';
import { useSession } from './session.ts';
import { FIGURE, pageOf, STORY, TREE } from './story-page.ts';

const OUTER = 'https://www.news.cn/notes/outer.htm';
const LATER = `${OUTER}?utm_source=later`;
const INNER = 'https://www.news.cn/notes/inner.htm';
const FRAME = `<iframe src="${INNER}" style="width: 700px; height: 420px"></iframe>`;
const session = useSession([
  { url: OUTER, body: pageOf([...STORY, FRAME]) },
  { url: LATER, body: pageOf([STORY[0]!, '这里换成了别的事：渡口新添了两条船。', FRAME]) },
  { url: INNER, body: pageOf(STORY) },
]);

async function open(url: string): Promise<{ page: Page; inner: Frame; tab: number }> {
  const page = await session().driven.open(url);
  const { tab } = await readPage(session().view, page);
  await eventually(
    () => framesIn(session().view, tab!),
    frames => frames.length === 2,
  );
  return { page, inner: page.frames()[1]!, tab: tab! };
}

const tell = async (message: object) => (await ask(session().view.page, message)).value;
const notesOf = (address: string) =>
  tell({ type: 'notes-of-page', address }) as Promise<{ id: string; target: { quote: { exact: string } } }[]>;
const quotesOf = async (address: string) => (await notesOf(address)).map(({ target }) => target.quote.exact);

async function popupOf(tab: number): Promise<Page> {
  const popup = await session().driven.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.waitForSelector('[data-action="mark-selection"]');
  return popup;
}

const isOffered = (popup: Page) =>
  popup.$eval('[data-action="mark-selection"]', button => !(button as HTMLButtonElement).disabled);

/** Selects words in a frame as a reader does, who is in it then. */
async function selectIn(page: Page, inner: Frame, words: string): Promise<void> {
  await page.$eval('iframe', frame => frame.focus());
  await selectWords(inner, words);
}

describe('the popup', () => {
  it('marks what is selected in the page, and says what to do first where nothing is', async () => {
    const { page, tab } = await open(OUTER);
    const idle = await popupOf(tab);
    expect(await isOffered(idle)).toBe(false);
    expect(await idle.$eval('main', main => main.textContent)).toContain('先在网页上选中文字');
    await idle.close();
    await selectWords(page, FIGURE);
    const popup = await popupOf(tab);
    expect(await isOffered(popup)).toBe(true);
    await popup.click('[data-action="mark-selection"]');
    expect(
      await eventually(
        () => paintedNotes(page),
        now => Object.keys(now).length > 0,
      ),
    ).toEqual({
      'meipi-note-yellow': [FIGURE],
    });
    expect(await quotesOf(OUTER)).toEqual([FIGURE]);
    await page.close();
  });

  it('marks what is selected in a frame, though something was selected in the page before', async () => {
    const { page, inner, tab } = await open(OUTER);
    await selectWords(page, FIGURE);
    await selectIn(page, inner, TREE);
    const popup = await popupOf(tab);
    await popup.click('[data-action="mark-selection"]');
    const painted = await eventually(
      () => paintedNotes(inner),
      now => Object.keys(now).length > 0,
    );
    expect(Object.values(painted)).toEqual([[TREE]]);
    expect(await quotesOf(INNER)).toEqual([TREE]);
    expect(await quotesOf(OUTER)).toEqual([FIGURE]);
    await page.close();
  });
});

describe('a note whose words are gone', () => {
  it('is put on what is selected in a frame', async () => {
    const [note] = await notesOf(OUTER);
    const { page, inner, tab } = await open(LATER);
    const row = `[data-note-id="${note!.id}"]`;
    const panel = await session().driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await (await panel.waitForSelector('#tab-notes'))!.click();
    await panel.waitForSelector(`${row} [data-action="attach-note"]`);
    await selectIn(page, inner, '孩子们在树下等了很久');
    await panel.click(`${row} [data-action="attach-note"]`);
    const words = await eventually(
      () => quotesOf(INNER),
      quotes => quotes.length === 2,
    );
    expect(words.sort()).toEqual(['孩子们在树下等了很久', TREE]);
    expect(await quotesOf(OUTER)).toEqual([]);
    await panel.close();
    await page.close();
  });
});
