import type { Page } from 'puppeteer-core';
import { lookIntoRoot } from '../browsers/closed-root.ts';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import type { ExtensionView } from '../browsers/extension-view.ts';
import { readPage } from '../browsers/read-page.ts';
import { DRAFT } from './draft.ts';
import { emulate } from './emulate.ts';
import type { Look } from './looks.ts';
import { shownNotes } from './shown-notes.ts';

/** What surfaces are opened with; the tab shows the demo's news page. */
export interface Studio {
  readonly driven: DrivenBrowser;
  readonly view: ExtensionView;
  readonly tab: number;
}

/** Something of ours that people see, to be opened in a look. The page that is answered is ready for its picture. */
export interface Surface {
  readonly name: string;
  open(studio: Studio, look: Look): Promise<Page>;
}

/** The demo's news page, and its twin in Traditional characters. */
export const NEWS = {
  'zh-CN': 'https://www.news.cn/politics/20250612/9000000000000000000000000000d002/c.html',
  'zh-TW':
    'https://big5.news.cn/gate/big5/www.news.cn/politics/20250612/9000000000000000000000000000d003/c.html',
};

const CARD_OF = 'minsheng-2025#sec_3__cl_7';
const PAGE = { most: 1240, height: 860 };
const PANEL = { most: 400, height: 860 };
const TAB = { most: 900, height: 860 };

export const SURFACES: readonly Surface[] = [
  { name: 'page', open: async (studio, look) => (await newsPage(studio, look)).page },
  { name: 'card', open: openCard },
  view('panel', tab => `sidepanel.html?tab=${tab}`, 'li[data-node]', PANEL),
  view(
    'policy',
    tab => `sidepanel.html?tab=${tab}&node=${encodeURIComponent(CARD_OF)}`,
    'main h1, main h2',
    PANEL,
  ),
  view('notes', tab => `sidepanel.html?tab=${tab}`, '#tab-notes', { ...PANEL, height: 1500 }),
  view('popup', tab => `popup.html?tab=${tab}`, 'button', { most: 340, height: 420 }),
  view('options', () => 'options.html', 'main', TAB),
  view('sync', () => 'options.html#notes', '#sync', { ...TAB, height: 1500 }),
  view('help', () => 'help.html', 'main', TAB),
  view('welcome', () => 'welcome.html', 'main', TAB),
  view('check', () => 'check.html', '.check-rows li', TAB),
];

function view(
  name: string,
  path: (tab: number) => string,
  shown: string,
  size: { readonly most: number; readonly height: number },
): Surface {
  return {
    name,
    async open({ driven, tab }, look) {
      const page = await driven.browser.newPage();
      await emulate(page, look, size.most, size.height);
      await page.goto(`${driven.extensionBase}/${path(tab)}`);
      // The panel remembers for each tab where it was left.
      if (name === 'panel') await (await page.waitForSelector('#tab-page'))?.click();
      if (name === 'check') await checkDraft(page);
      await page.waitForSelector(shown, { timeout: 8_000 });
      if (name === 'notes') await openNotes(page);
      await settle(page);
      return page;
    },
  };
}

/** The reader's notes that pictures show. @param page one of our own. */
export function writeNotes(page: Page): Promise<void> {
  return page.evaluate(async records => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ type: 'import-records', records });
  }, shownNotes());
}

async function openNotes(page: Page): Promise<void> {
  await (await page.waitForSelector('#tab-notes'))?.click();
  await page.waitForSelector('[data-note-id]', { timeout: 8_000 });
}

async function checkDraft(page: Page): Promise<void> {
  await page.locator('textarea').fill(DRAFT);
  await page.locator('[data-action=check]').click();
}

async function newsPage({ driven, view }: Studio, look: Look): Promise<{ page: Page; tab: number }> {
  const page = await driven.browser.newPage();
  await emulate(page, look, PAGE.most, PAGE.height);
  await page.goto(NEWS[look.locale === 'zh-TW' ? 'zh-TW' : 'zh-CN']);
  const { tab } = await readPage(view, page);
  await page.evaluate(() => document.querySelector('#detail, #detailContent')?.scrollIntoView());
  await settle(page);
  return { page, tab: tab! };
}

async function openCard(studio: Studio, look: Look): Promise<Page> {
  const { page, tab } = await newsPage(studio, look);
  const { labels } = await lookIntoRoot(studio.view, tab);
  const { y } = labels[CARD_OF]!;
  await page.evaluate(top => scrollBy(0, top), y - 120);
  await settle(page);
  const { x, y: top, width, height } = (await lookIntoRoot(studio.view, tab)).labels[CARD_OF]!;
  await page.mouse.click(x + width / 2, top + height / 2);
  await settle(page);
  return page;
}

/** Fonts are there, and two frames have been drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(drawn => setTimeout(drawn, 400));
  });
}
