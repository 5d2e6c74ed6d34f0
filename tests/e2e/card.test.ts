import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { eventually } from './eventually.ts';
import { BROWSER, useSession } from './session.ts';

const NEWS = 'https://www.news.cn/politics/demo/c.html';
const CLAUSE = 'minsheng-2025#sec_3__cl_7';
const session = useSession([{ url: NEWS, file: 'tools/demo/news.html' }]);

async function openCard(): Promise<{ page: Page; tab: number }> {
  const { page, reading } = await session().read(NEWS);
  const tab = reading.tab!;
  const { labels } = await lookIntoRoot(session().view, tab);
  const { x, y, width, height } = labels[CLAUSE]!;
  await page.evaluate(top => scrollTo(0, top), y - 200);
  await page.mouse.click(x + width / 2, 200 + height / 2);
  await cardWith(tab, card => card !== undefined);
  return { page, tab };
}

async function cardWith(tab: number, isEnough: (card: { text: string } | undefined) => boolean) {
  return await eventually(
    () => lookIntoRoot(session().view, tab),
    ({ card }) => isEnough(card),
  );
}

describe('the card', () => {
  it('opens at a click on a label and says document, section, clause and words', async () => {
    const { page, tab } = await openCard();
    const { card } = await lookIntoRoot(session().view, tab);
    expect(card?.text).toContain('民生意见 › 三、扩大基础民生服务普惠性');
    expect(card?.text).toContain('（七）大力发展“一老一小”普惠服务');
    expect(card?.text).toContain('新建养老机构护理型床位占比原则上不低于80%');
    await page.close();
  });

  it('says that our text is a scan and calls nothing 原文', async () => {
    const { page, tab } = await openCard();
    const { card } = await lookIntoRoot(session().view, tab);
    expect(card?.text).toContain('底本：报纸扫描本');
    expect(card?.text).not.toContain('原文');
    await page.close();
  });

  it('stands within the window and off the article', async () => {
    const { page, tab } = await openCard();
    const { card } = await lookIntoRoot(session().view, tab);
    const { article, width } = await page.evaluate(() => ({
      article: document.querySelector('#detailContent')!.getBoundingClientRect().right,
      width: document.documentElement.clientWidth,
    }));
    expect(card!.left).toBeGreaterThanOrEqual(article);
    expect(card!.right).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('closes at Escape and gives the focus back to its label', async () => {
    const { page, tab } = await openCard();
    await page.keyboard.press('Escape');
    const { card, focused } = await cardWith(tab, open => open === undefined);
    expect(card).toBeUndefined();
    expect(focused).toBe(CLAUSE);
    await page.close();
  });

  it('closes at a click beside it', async () => {
    const { page, tab } = await openCard();
    await page.mouse.click(100, 300);
    expect((await cardWith(tab, open => open === undefined)).card).toBeUndefined();
    await page.close();
  });

  it('stays open when the page changes elsewhere', async () => {
    const { page, tab } = await openCard();
    await page.evaluate(() => {
      const clock = document.createElement('p');
      clock.textContent = '现在是十点一刻';
      document.body.append(clock);
    });
    await pause(600);
    const { card } = await lookIntoRoot(session().view, tab);
    expect(card?.text).toContain('大力发展“一老一小”普惠服务');
    expect(await page.evaluate(() => CSS.highlights.has('meipi-current'))).toBe(true);
    await page.close();
  });

  it('opens by keyboard', async () => {
    const { page, reading } = await session().read(NEWS);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')];
      links.at(-1)!.focus();
    });
    await page.keyboard.press('Tab');
    // The stop is at the first label in view; the first of all is the document's name.
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const { card } = await cardWith(reading.tab!, open => open !== undefined);
    expect(card?.text).toContain('关于进一步保障和改善民生');
    await page.close();
  });

  it('shows the page nothing of itself: its root stays closed and its words are not in the page', async () => {
    const { page } = await openCard();
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-meipi]')!;
      return {
        root: host.shadowRoot,
        text: document.documentElement.textContent!.includes('尚未与官方文本核对'),
      };
    });
    expect(seen).toEqual({ root: null, text: false });
    await page.close();
  });
});

describe('our words in the page', () => {
  it('are not found by find-in-page, neither those of labels nor those of the card', async () => {
    const { page } = await openCard();
    const found = await page.evaluate(() => {
      const find = (words: string) =>
        (globalThis as unknown as { find(words: string, ...options: boolean[]): boolean }).find(
          words,
          false,
          false,
          true,
        );
      return {
        own: find('岚江省'),
        label: find('民生意见'),
        card: find('尚未与官方文本核对'),
        clause: find('按规定从职工福利费中列支'),
      };
    });
    expect(found).toEqual({ own: true, label: false, card: false, clause: false });
    await page.close();
  });

  it('are not copied with the page', async () => {
    const { page } = await openCard();
    await page.mouse.click(100, 300);
    await pressWithControl(page, 'KeyA', 'KeyC');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await pressWithControl(page, 'KeyV');
    const copied = await page.$eval('textarea', field => field.value);
    expect(copied).toContain('渡船码头');
    expect(copied).not.toContain('民生意见');
    expect(copied).not.toContain('（七）');
    await page.close();
  });
});

if (BROWSER === 'chromium') {
  describe('print', () => {
    it('shows neither our element nor our underlines', async () => {
      const { page } = await openCard();
      const look = () =>
        page.evaluate(() => ({
          host: getComputedStyle(document.querySelector('[data-meipi]')!).display,
          underline: getComputedStyle(document.body, '::highlight(meipi-verbatim)').textDecorationLine,
        }));
      expect(await look()).toEqual({ host: 'block', underline: 'underline' });
      await page.emulateMediaType('print');
      expect(await look()).toEqual({ host: 'none', underline: 'none' });
      await page.close();
    });
  });
}

async function pressWithControl(page: Page, ...keys: KeyInput[]): Promise<void> {
  await page.keyboard.down('Control');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
