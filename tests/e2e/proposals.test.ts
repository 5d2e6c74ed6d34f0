import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../../seeds/index.ts';
import { lookIntoRoot } from './closed-root.ts';
import { eventually } from './eventually.ts';
import { type ProposeRequest, proposeFrom } from './propose-from.ts';
import { BROWSER, useSession } from './session.ts';

const ISSUER = 'https://www.gov.cn/zhengce/202506/content_9000001.htm';
const ELSEWHERE = 'https://www.news.cn/politics/demo/c.html';
const SEVENTH = 'minsheng-2025#sec_3__cl_7';
const FIFTH = 'minsheng-2025#sec_3__cl_5';

/** The policy page with another figure in its seventh clause. */
const CHANGED = readFileSync('tools/demo/policy.html', 'utf8').replace(
  '原则上不低于<span lang="EN-US">80%</span>',
  '原则上不低于<span lang="EN-US">85%</span>',
);
const session = useSession([
  { url: ISSUER, body: CHANGED },
  { url: ELSEWHERE, body: CHANGED },
]);

/** Where words stand in the text of a node. */
function placeOf(node: string, words: string): { start: number; end: number } {
  const text = pack.documents.flatMap(({ nodes }) => nodes).find(({ id }) => id === node)!.text;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const FIGURE: ProposeRequest = {
  node: SEVENTH,
  title: '关于进一步保障和改善民生的意见',
  grade: 'number',
  source: '80%',
  text: '85%',
  place: placeOf(SEVENTH, '80%'),
};
const ADDED: ProposeRequest = {
  node: FIFTH,
  title: '关于进一步保障和改善民生的意见',
  grade: 'wording',
  source: '1000所以上',
  text: '1200所以上',
  place: placeOf(FIFTH, '1000所以上'),
};

let page: Page;
let panel: Page;
let tab: number;

async function open(url: string): Promise<void> {
  const opened = await session().read(url);
  page = opened.page;
  tab = opened.reading.tab!;
}

async function openPanel(): Promise<void> {
  panel = await session().driven.openExtensionPage('sidepanel.html');
  await panel.waitForSelector('#tab-policy');
  await panel.click('#tab-policy');
  await panel.waitForSelector('.parts button:nth-child(3)');
}

async function openProposals(): Promise<void> {
  await openPanel();
  await panel.click('.parts button:nth-child(3)');
  await panel.waitForSelector('.proposals');
}

function wordsIn(selector: string): Promise<string[]> {
  return panel.$$eval(selector, found => found.map(element => element.textContent!.trim()));
}

/** The nodes of the rows, once there are so many. */
function rows(count: number): Promise<string[]> {
  return eventually(
    () => panel.$$eval('.proposals li', found => found.map(row => (row as HTMLElement).dataset.node!)),
    nodes => nodes.length === count,
  );
}

function focused(): Promise<string | undefined> {
  return panel.evaluate(() => (document.activeElement as HTMLElement).dataset.action);
}

afterEach(async () => {
  await panel?.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, Messenger | undefined>;
    const { sendMessage } = (browser ?? chrome)!.runtime;
    const { value } = await sendMessage({ type: 'list-proposals' });
    for (const key of value) await sendMessage({ type: 'delete-proposal', ...key });
  });
  await panel?.close();
  await page?.close();
});

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<{ value: object[] }> };
}

describe('proposals', () => {
  beforeEach(() => open(ISSUER));

  it('are kept from a page of the issuer, and from no other', async () => {
    expect(await proposeFrom(session().view, tab, FIGURE)).toEqual({ ok: true, value: null });
    await page.close();
    await open(ELSEWHERE);
    expect(await proposeFrom(session().view, tab, FIGURE)).toMatchObject({ error: { code: 'not-issuer' } });
    await openProposals();
    expect(await rows(1)).toEqual([SEVENTH]);
  });

  it('are listed in the panel by clause, with both wordings, page and day', async () => {
    await proposeFrom(session().view, tab, FIGURE);
    await proposeFrom(session().view, tab, ADDED);
    await proposeFrom(session().view, tab, FIGURE);
    await openProposals();
    expect(await rows(2)).toEqual([FIFTH, SEVENTH]);
    expect(await wordsIn('.parts [aria-pressed="true"]')).toEqual(['校改建议 2']);
    expect(await wordsIn('.proposals h2')).toEqual([
      '（五）推动教育资源扩优提质',
      '（七）大力发展“一老一小”普惠服务',
    ]);
    const seventh = `li[data-node="${SEVENTH}"]`;
    expect(await wordsIn(`${seventh} mark`)).toEqual(['80%', '85%']);
    expect((await wordsIn(`${seventh} dd`))[1]).toMatch(/原则上不低于85%。支持普惠养老/u);
    expect(await panel.$eval(`${seventh} a`, link => (link as HTMLAnchorElement).href)).toBe(ISSUER);
    expect(await wordsIn(`${seventh} time`)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });

  it('come into a panel that is already open', async () => {
    await openProposals();
    expect(await wordsIn('.proposals')).toEqual([expect.stringContaining('还没有校改建议')]);
    await proposeFrom(session().view, tab, FIGURE);
    expect(await rows(1)).toEqual([SEVENTH]);
  });

  it('are there again after the panel was closed, and change nothing in our text', async () => {
    await proposeFrom(session().view, tab, FIGURE);
    await openPanel();
    await panel.close();
    await openProposals();
    expect(await rows(1)).toEqual([SEVENTH]);
    await panel.click('.proposals h2 button');
    await panel.waitForSelector('blockquote');
    expect((await wordsIn('blockquote'))[0]).toContain('原则上不低于80%');
  });

  it('are deleted and put back by keyboard, and the focus is never lost', async () => {
    await proposeFrom(session().view, tab, FIGURE);
    await openProposals();
    await rows(1);
    await panel.bringToFront();
    await panel.focus('.parts [aria-pressed="true"]');
    for (let stops = 0; stops < 10 && (await focused()) !== 'delete-proposal'; stops++) {
      await panel.keyboard.press('Tab');
    }
    await panel.keyboard.press('Enter');
    expect(await rows(0)).toEqual([]);
    expect(await eventually(focused, action => action === 'undo')).toBe('undo');
    expect(await wordsIn('.proposals [role="status"]')).toEqual(['已删去一条建议。']);
    await panel.keyboard.press('Enter');
    expect(await rows(1)).toEqual([SEVENTH]);
    expect(await eventually(focused, action => action === 'delete-proposal')).toBe('delete-proposal');
  });

  it('are in the file of the export, each with words that stand once in the text', async () => {
    await proposeFrom(session().view, tab, FIGURE);
    await openProposals();
    const link = await panel.waitForSelector('[data-action="export-proposals"]');
    expect(await link!.evaluate(anchor => anchor.getAttribute('download'))).toBe(
      'meipi-proposals-minsheng-2025.json',
    );
    const file = await link!.evaluate(
      async anchor => await (await fetch((anchor as HTMLAnchorElement).href)).json(),
    );
    expect(file).toMatchObject({
      format: pack.format,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      document: 'minsheng-2025',
      emendations: [
        {
          received: expect.stringContaining('80%'),
          reading: expect.stringContaining('85%'),
          confidence: 'probable',
          reason: '发布机关网页《关于进一步保障和改善民生的意见》作“85%”',
          source: expect.stringMatching(/^https:\/\/www\.gov\.cn\/zhengce\/202506\/content_9000001\.htm \d/),
          stands: 'received',
        },
      ],
      unplaced: [],
    });
  });

  // Where downloads go is said through the DevTools protocol.
  if (BROWSER === 'chromium') {
    it('are saved on the disk when that link is followed', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'meipi-'));
      await proposeFrom(session().view, tab, FIGURE);
      await openProposals();
      const client = await panel.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await (await panel.waitForSelector('[data-action="export-proposals"]'))!.click();
      const saved = join(folder, 'meipi-proposals-minsheng-2025.json');
      expect(await eventually(async () => existsSync(saved), Boolean)).toBe(true);
      expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ document: 'minsheng-2025' });
      rmSync(folder, { recursive: true });
    });
  }
});

describe('the card on a page whose figure is not ours', () => {
  async function openCard(url: string): Promise<void> {
    await open(url);
    const { labels } = await lookIntoRoot(session().view, tab);
    await page.evaluate(top => scrollTo(0, top), labels[SEVENTH]!.y - 200);
    await clickMiddle((await lookIntoRoot(session().view, tab)).labels[SEVENTH]!);
    await eventually(card, words => words !== '');
  }

  /** A page in the background takes no click in Chromium. */
  async function clickMiddle({ x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>) {
    await page.bringToFront();
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  async function card(): Promise<string> {
    return (await lookIntoRoot(session().view, tab)).card?.text ?? '';
  }

  async function press(action: string): Promise<void> {
    const { actions } = await eventually(
      () => lookIntoRoot(session().view, tab),
      seen => seen.actions[action] !== undefined,
    );
    await clickMiddle(actions[action]!);
  }

  it('says nothing of our text where the page is not the issuer’s', async () => {
    await openCard(ELSEWHERE);
    expect(await card()).toContain('大力发展“一老一小”普惠服务');
    expect(await card()).not.toContain('底本待校');
    const { actions } = await lookIntoRoot(session().view, tab);
    expect(Object.keys(actions)).not.toContain('propose-emendation');
    await openPanel();
  });

  it('says on the issuer’s that our text is to be checked, keeps the page’s figure and takes it back', async () => {
    await openPanel();
    await openCard(ISSUER);
    expect(await card()).toContain('底本待校');
    expect(await card()).toMatch(/底本作“80%?”，本页作“85%?”/u);
    await press('propose-emendation');
    expect(await eventually(card, words => words.includes('已留下'))).toContain('已留下');
    await panel.bringToFront();
    await panel.click('.parts button:nth-child(3)');
    expect(await rows(1)).toEqual([SEVENTH]);
    await press('undo');
    expect(await rows(0)).toEqual([]);
    expect(await card()).toContain('留作校改建议');
  });
});
