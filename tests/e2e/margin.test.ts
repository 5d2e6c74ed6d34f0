import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type LabelBox, lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { eventually } from './eventually.ts';
import { atGovCn, BROWSER, fixture, useSession } from './session.ts';

const PAGE = readFileSync(fixture('departures.html'), 'utf8');
const DARK = PAGE.replace('</style>', 'body, #UCAP-CONTENT { background: #1d1b18; color: #ddd; }</style>');
const NEWS = 'https://www.news.cn/politics/demo/c.html';
/** gov.cn issues the documents, so that there a difference speaks of our text: the same page elsewhere. */
const DEPARTURES = 'https://www.news.cn/politics/departures/c.html';
const session = useSession([
  atGovCn('departures.html'),
  { url: DEPARTURES, body: PAGE.replaceAll('UCAP-CONTENT', 'detail') },
  { url: NEWS, file: 'tools/demo/news.html' },
  { url: 'https://www.gov.cn/dark.html', body: DARK },
]);

async function open(url: string) {
  const { page, reading } = await session().read(url);
  const tab = reading.tab!;
  const look = () => lookIntoRoot(session().view, tab);
  return { page, reading, tab, look };
}

function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const highlights = CSS.highlights as unknown as Map<string, Set<Range>>;
    return Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));
  });
}

describe('a label', () => {
  it('says what its passage promises, where a quotation departs and which figure is the page’s own', async () => {
    const { page, look } = await open(DEPARTURES);
    const said = (await look()).boxes.map(({ text }) => text);
    expect(said).toEqual(
      expect.arrayContaining([
        '（七） 原则上≥80% △ 少“原则上”',
        '（七） 原则上≥80% 本页 85%',
        '（七） 逐步≥80% 10年左右',
        '（五） ≥1000所 △ 作“1200所”',
      ]),
    );
    const names = (await look()).boxes.map(({ name }) => name);
    expect(names).toContain('民生意见 （七），相近；原则上≥80%；引用有出入：少“原则上”');
    await page.close();
  });

  it('says on a page of the issuer that our text is to be checked', async () => {
    const { page, look } = await open('https://www.gov.cn/departures.html');
    const said = (await look()).boxes.map(({ text }) => text);
    expect(said).toContain('（七） 原则上≥80% 底本待校');
    expect(said.join()).not.toContain('△');
    await page.close();
  });

  it('has its words painted: amber where a quotation differs, indigo where the page has its own figure', async () => {
    const { page } = await open(DEPARTURES);
    const { 'meipi-differs': differs, 'meipi-own-figure': own } = await painted(page);
    expect({ differs, own }).toEqual({ differs: ['不低于80%', '1200所'], own: ['85%'] });
    await page.close();
  });

  it('is painted in lighter ink on a dark page, and lighter itself', async () => {
    const { page, look } = await open('https://www.gov.cn/dark.html');
    expect(Object.keys(await painted(page)).every(name => name.startsWith('meipi-dark-'))).toBe(true);
    expect((await look()).boxes.length).toBeGreaterThan(5);
    await page.close();
  });
});

/** Boxes of the lines of text on the page, and of what stands beside them. */
function textBoxes(page: Page): Promise<Omit<LabelBox, 'text' | 'name' | 'classes'>[]> {
  return page.evaluate(() => {
    const boxes: { x: number; y: number; width: number; height: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue!.trim() === '' || node.parentElement!.closest('script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) boxes.push({ x, y, width, height });
    }
    return boxes;
  });
}

type Box = Pick<LabelBox, 'x' | 'y' | 'width' | 'height'>;

function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const along = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 1 && along > 1;
}

describe('labels', () => {
  it.each([1280, 1100, 900, 600, 320])(
    'cover no text and not one another in a window of %i pixels',
    async width => {
      const { page, look } = await open(DEPARTURES);
      await page.setViewport({ width, height: 700 });
      await pause(400);
      const { boxes } = await look();
      const text = await textBoxes(page);
      expect(boxes.length).toBeGreaterThan(5);
      const isOverText = (box: LabelBox) =>
        !box.classes.includes('tight') && text.some(one => meet(box, one));
      expect(boxes.filter(isOverText)).toEqual([]);
      const isOverOther = (box: LabelBox, at: number) => boxes.slice(at + 1).some(other => meet(box, other));
      expect(boxes.filter(isOverOther)).toEqual([]);
      await page.close();
    },
  );

  it('stay beside their lines while the page scrolls and after it has changed its size', async () => {
    const { page, look } = await open(NEWS);
    const lineOf = () =>
      page.evaluate(() => document.querySelector('#detail p:nth-of-type(5)')!.getBoundingClientRect().top);
    const labelOf = async () => (await look()).labels['minsheng-2025#sec_3__cl_7']!.y;
    const before = (await labelOf()) - (await lineOf());
    await page.evaluate(() => scrollTo(0, 300));
    expect((await labelOf()) - (await lineOf())).toBeCloseTo(before, 0);
    await page.evaluate(() => document.querySelector('#detail')!.classList.add('big'));
    await pause(400);
    const rangeTop = await page.evaluate(() => {
      const quoted = [...(CSS.highlights as unknown as Map<string, Set<Range>>).get('meipi-verbatim')!];
      return quoted.at(-1)!.getBoundingClientRect().top;
    });
    expect(Math.abs((await labelOf()) - rangeTop)).toBeLessThan(30);
    await page.close();
  });

  it('are hidden beside lines that a box in the page has scrolled away', async () => {
    const { page, look } = await open(DEPARTURES);
    const all = (await look()).boxes.length;
    await page.evaluate(() => {
      const { style } = document.querySelector<HTMLElement>('#detail')!;
      Object.assign(style, { height: '200px', overflowY: 'auto' });
    });
    const few = await eventually(look, ({ boxes }) => boxes.length < all);
    expect(few.boxes.length).toBeLessThan(all);
    await page.evaluate(() => document.querySelector('#detail')!.scrollTo(0, 10_000));
    const last = await eventually(look, ({ boxes }) => boxes[0]?.text !== few.boxes[0]?.text);
    expect(last.boxes[0]?.text).not.toBe(few.boxes[0]?.text);
    await page.close();
  });
});

describe('the keyboard', () => {
  it('stops once in the margin, goes on by arrows, and leaves again', async () => {
    const { page, look } = await open(DEPARTURES);
    await page.bringToFront();
    await page.keyboard.press('Tab');
    const first = (await eventually(look, ({ focused }) => focused !== undefined)).focused;
    await page.keyboard.press('End');
    const last = (await eventually(look, ({ focused }) => focused !== first)).focused;
    expect([first, last]).toEqual(['minsheng-2025#title', 'minsheng-2025#sec_2__cl_4']);
    await page.keyboard.press('Tab');
    expect((await eventually(look, ({ focused }) => focused === undefined)).focused).toBeUndefined();
    await page.close();
  });
});

describe('a pointer', () => {
  it('that rests on a label opens its card', async () => {
    const { page, look } = await open(DEPARTURES);
    await page.bringToFront();
    const { x, y } = (await look()).labels['minsheng-2025#sec_2__cl_4']!;
    await page.mouse.move(x + 6, y + 10);
    const { card } = await eventually(look, seen => seen.card !== undefined);
    expect(card?.text).toContain('推行由常住地提供基本公共服务');
    await page.close();
  });
});

if (BROWSER === 'chromium') {
  describe('a screen reader', () => {
    it('hears one summary, and finds a list of labels by name', async () => {
      const { page } = await open(NEWS);
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const named = (role: string) =>
        nodes.filter(node => node.role?.value === role).map(node => String(node.name?.value));
      expect(named('navigation')).toContain('眉批：见于文件的段落');
      expect(named('status')).toHaveLength(1);
      expect(named('StaticText')).toContain('眉批：本页 6 处见于民生意见');
      expect(named('button')).toContain('民生意见 （七），逐字相同；原则上≥80%');
      await page.close();
    });

    it('is what the state of the page says', async () => {
      const { page, reading } = await open(NEWS);
      expect((await readPage(session().view, page)).labels).toHaveLength(reading.passages.length);
      await page.close();
    });
  });
}
