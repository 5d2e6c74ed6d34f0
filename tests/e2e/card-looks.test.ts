import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { clickInRoot, findInRoot } from './in-root.ts';
import { fixture, useSession } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NEWS = 'https://www.news.cn/politics/20250812/misquoting/c.html';
const EMPTY = 'https://www.gov.cn/empty.html';
const SEVENTH = '.label[data-node="minsheng-2025#sec_3__cl_7"]';
const session = useSession([
  { url: NEWS, file: fixture('misquoting.html') },
  { url: EMPTY, body: '<!doctype html><html lang="zh-CN"><title>空</title><main><h1>空</h1></main>' },
]);

async function openCard(url: string, size?: { width: number; height: number; deviceScaleFactor?: number }) {
  const page = await session().driven.open('about:blank');
  if (size) await page.setViewport(size);
  await page.goto(url);
  await page.bringToFront();
  const tab = await eventually(
    () => session().view.tabOf(page),
    found => found !== undefined,
  );
  await eventually(
    () => findInRoot(session().view, tab!, '.label'),
    found => found !== undefined,
  );
  return { page, tab: tab! };
}

async function card(tab: number) {
  return await eventually(
    () => findInRoot(session().view, tab, '.card'),
    found => found !== undefined,
  );
}

/** Boxes of all that is painted as the passage whose card is open. */
function wordsOf(page: Page): Promise<{ left: number; right: number; top: number; bottom: number }[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('meipi-current') as unknown as Iterable<Range>)];
    return ranges.flatMap(range =>
      [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );
  });
}

describe('the card in little room', () => {
  it.each([
    ['320 px wide', { width: 320, height: 640 }],
    ['at 200 % of a small window', { width: 512, height: 380, deviceScaleFactor: 2 }],
    ['low and wide', { width: 1_000, height: 300 }],
  ])('%s is within the window’s width and covers no word of its passage', async (_, size) => {
    const { page, tab } = await openCard(NEWS, size);
    const labels = (await findInRoot(session().view, tab, SEVENTH))!.count;
    for (let nth = 0; nth < labels; nth++) {
      await clickInRoot(session().view, tab, page, SEVENTH, nth);
      const { box } = (await card(tab))!;
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.bottom - box.top).toBeLessThanOrEqual(size.height);
      for (const word of await wordsOf(page)) {
        const isApart =
          word.right <= box.left ||
          word.left >= box.right ||
          word.bottom <= box.top ||
          word.top >= box.bottom;
        expect(isApart).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
    await page.close();
  });
});

describe('the card', () => {
  it('says nothing that axe objects to, in an open root', async () => {
    const { page, tab } = await openCard(NEWS);
    await clickInRoot(session().view, tab, page, SEVENTH);
    await card(tab);
    const markup = (await findInRoot(session().view, tab, '.card'))!.markup;
    await page.close();
    const empty = await session().driven.open(EMPTY);
    await empty.evaluate(html => {
      const host = document.querySelector('main')!.appendChild(document.createElement('div'));
      host
        .attachShadow({ mode: 'open' })
        .append(document.createRange().createContextualFragment(html) as unknown as Node);
    }, markup);
    await empty.evaluate(AXE);
    const violations = await empty.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
      interface Violation {
        id: string;
        nodes: { html: string }[];
      }
    });
    expect(violations).toEqual([]);
    expect(
      await empty.evaluate(
        () => document.querySelector('main div')!.shadowRoot!.querySelectorAll('button').length,
      ),
    ).toBeGreaterThan(5);
    await empty.close();
  });

  it('has targets of 24 by 24 pixels at least', async () => {
    const { page, tab } = await openCard(NEWS);
    await clickInRoot(session().view, tab, page, SEVENTH);
    await card(tab);
    const { count } = (await findInRoot(session().view, tab, '.card button'))!;
    for (let nth = 0; nth < count; nth++) {
      const { box, attributes } = (await findInRoot(session().view, tab, '.card button', nth))!;
      const name = attributes['aria-label'];
      expect([name, box.right - box.left >= 24, box.bottom - box.top >= 24]).toEqual([name, true, true]);
    }
    await page.close();
  });
});
