import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { readPage } from '../../tools/browsers/read-page.ts';
import { eventually } from './eventually.ts';
import { atGovCn, BROWSER, useSession } from './session.ts';

const HOUSING = 'minsheng-2025#sec_2__cl_4';
const FILES = [
  'hides-everything.html',
  'removes-host.html',
  'clones-host.html',
  'pries.html',
  'makes-events.html',
  'covers-labels.html',
  'faint-root.html',
];
const session = useSession([
  ...FILES.map(file => atGovCn(file)),
  // Elsewhere than on a page of the issuer, where the words that differ are shown.
  { url: 'https://www.news.cn/markup/c.html', file: 'tests/fixtures/pages/markup-in-words.html' },
]);

/** Opens a page, noting what appears on its console. */
async function open(url: string) {
  const page = await session().driven.browser.newPage();
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push((error as Error).message));
  await page.goto(url);
  const reading = await readPage(session().view, page);
  const look = () => lookIntoRoot(session().view, reading.tab!);
  return { page, reading, said, look };
}

const at = (file: string) => open(`https://www.gov.cn/${file}`);

function globalOf<T>(page: Page, name: string): Promise<T> {
  return page.evaluate(key => (globalThis as unknown as Record<string, T>)[key]!, name);
}

function count(page: Page, selector: string): Promise<number> {
  return page.evaluate(wanted => document.querySelectorAll(wanted).length, selector);
}

/** Clicks where the label is, as a reader does. */
async function clickLabel(page: Page, look: () => ReturnType<typeof lookIntoRoot>): Promise<void> {
  await page.bringToFront();
  const { x, y } = (await look()).labels[HOUSING]!;
  await page.mouse.click(x + 8, y + 12);
}

/** What is open after a card would long have come. */
async function cardAfterAWhile(look: () => ReturnType<typeof lookIntoRoot>) {
  await pause(900);
  return (await look()).card;
}

describe('a page that hides everything', () => {
  it('has its passages read, and labels as soon as it shows them', async () => {
    const { page, reading, said, look } = await at('hides-everything.html');
    expect(reading.passages.map(({ node }) => node)).toEqual([HOUSING]);
    expect((await look()).boxes).toEqual([]);
    await page.evaluate(() => (globalThis as unknown as { lift(): void }).lift());
    const { boxes } = await eventually(look, seen => seen.boxes.length > 0);
    expect(boxes).toHaveLength(1);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a page that is rid of our host', () => {
  it('meets it a few times, and no more', async () => {
    const { page, said } = await at('removes-host.html');
    await pause(1_500);
    const removed = await globalOf<number>(page, 'removed');
    expect(removed).toBeGreaterThan(1);
    expect(removed).toBeLessThan(10);
    await pause(1_000);
    expect(await globalOf(page, 'removed')).toBe(removed);
    expect(said).toEqual([]);
    await page.close();
  });

  it('keeps the copies that it makes of it, in which nothing is', async () => {
    const { page, look, said } = await at('clones-host.html');
    await eventually(
      () => globalOf<unknown[]>(page, 'copies').then(({ length }) => length),
      length => length === 2,
    );
    await page.evaluate(() => document.querySelector('html > div[data-meipi]')!.remove());
    await pause(300);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('[data-meipi]')].map(one => one.outerHTML)),
    ).toEqual(Array(await count(page, '[data-meipi]')).fill('<div data-meipi=""></div>'));
    expect(
      await page.evaluate(() =>
        (globalThis as unknown as { copies: Element[] }).copies.every(one => one.isConnected),
      ),
    ).toBe(true);
    await look();
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a page that pries', () => {
  it('finds no root, no event from inside and no name of ours', async () => {
    const { page, look, said } = await at('pries.html');
    await clickLabel(page, look);
    await eventually(look, ({ card }) => card !== undefined);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    const seen = await page.evaluate(() => (globalThis as unknown as { pry(): unknown[] }).pry().map(String));
    expect(seen).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('events of the page’s own making', () => {
  it('open no card', async () => {
    const { page, look, said } = await at('makes-events.html');
    expect(await cardAfterAWhile(look)).toBeUndefined();
    expect(await globalOf<number>(page, 'made')).toBeGreaterThan(50);
    expect(said).toEqual([]);
    await page.close();
  });

  it('close none that the reader has opened', async () => {
    const { page, look } = await at('makes-events.html');
    await clickLabel(page, look);
    await eventually(look, ({ card }) => card !== undefined);
    expect(await cardAfterAWhile(look)).toBeDefined();
    await page.close();
  });
});

describe('a label that the reader does not see', () => {
  it('under an element of the page takes none of its clicks', async () => {
    const { page, look } = await at('covers-labels.html');
    await clickLabel(page, look);
    expect(await cardAfterAWhile(look)).toBeUndefined();
    expect(await globalOf(page, 'clicks')).toBe(1);
    await page.close();
  });

  // Firefox does not tell what lies over an element, if it lets clicks through.
  if (BROWSER === 'chromium') {
    it('under one that lets clicks through opens no card', async () => {
      const { page, look } = await at('covers-labels.html');
      await page.evaluate(() => document.querySelector('#paper')!.classList.add('thin'));
      await clickLabel(page, look);
      expect(await cardAfterAWhile(look)).toBeUndefined();
      await page.evaluate(() => document.querySelector('#paper')!.remove());
      await clickLabel(page, look);
      expect(await eventually(look, ({ card }) => card !== undefined)).toMatchObject({ card: {} });
      await page.close();
    });
  }

  it('on a page that is all but transparent opens no card', async () => {
    const { page, look, said } = await at('faint-root.html');
    await clickLabel(page, look);
    expect(await cardAfterAWhile(look)).toBeUndefined();
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('markup among the words of a page', () => {
  it('is words to us, and runs nowhere', async () => {
    const { page, reading, said, look } = await open('https://www.news.cn/markup/c.html');
    expect(reading.passages.map(({ text }) => text).join()).toContain('<script>hacked++</script>');
    expect((await look()).boxes.map(({ text }) => text).join()).toContain('△ 多“script>…”');
    expect(await globalOf(page, 'hacked')).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });
});
