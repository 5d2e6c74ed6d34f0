import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { activateAsReader } from '../../tools/browsers/activate.ts';
import { ask } from './ask.ts';
import { compareShape, rememberShape } from './dom-shape.ts';
import { eventually } from './eventually.ts';
import { framesIn } from './frames-in.ts';
import { findInRoot } from './in-root.ts';
import { openPanel } from './panel-beside.ts';
import { pressStep } from './press-step.ts';
import { atGovCn, fixture, useSession } from './session.ts';

const OUTER = 'https://www.gov.cn/frame-outer.html';
const INNER = 'https://www.gov.cn/frame-inner.html';
const FIRST = 'minsheng-2025#sec_1__cl_1';
const SECOND = 'minsheng-2025#sec_1__cl_2';
const THIRD = 'minsheng-2025#sec_2__cl_3';

/** A page round another; `below` CSS pixels beneath its own sentence. */
function around(title: string, source: string, style = 'width: 700px; height: 420px', below = 0): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
<div style="height: ${below}px"></div><iframe src="${source}" style="${style}"></iframe>`;
}

/** As electronic papers have it. */
const FRAMESET = `<!doctype html><meta charset="utf-8"><title>版面</title>
<frameset cols="30%,70%"><frame src="about:blank"><frame src="frame-inner.html"></frameset>`;

const ELSEWHERE = 'https://www.example.cn/generic.html';
const session = useSession([
  atGovCn('frame-outer.html'),
  atGovCn('frame-inner.html'),
  { url: ELSEWHERE, file: fixture('generic.html') },
  { url: 'https://www.example.net/generic.html', file: fixture('generic.html') },
  { url: 'https://www.gov.cn/frameset.html', body: FRAMESET },
  {
    url: 'https://www.gov.cn/far.html',
    body: around('远在下面', INNER, 'width: 700px; height: 160px', 4_000),
  },
  { url: 'https://www.gov.cn/foreign.html', body: around('别家在里面', ELSEWHERE) },
  { url: 'https://www.gov.cn/small.html', body: around('小小的', INNER, 'width: 160px; height: 60px') },
  { url: 'https://www.gov.cn/hidden.html', body: around('藏着的', INNER, 'display: none') },
  { url: 'https://www.example.cn/shipped.html', body: around('别家在外面', INNER) },
  { url: 'https://www.example.net/own.html', body: around('自家在里面', 'generic.html') },
]);

async function open(url: string): Promise<{ page: Page; tab: number }> {
  const page = await session().driven.open(url);
  const tab = await eventually(
    () => session().view.tabOf(page),
    seen => seen !== undefined,
  );
  return { page, tab: tab! };
}

/** Labels in the frames, once there are so many. */
function labelled(tab: number, count: number) {
  return eventually(
    () => framesIn(session().view, tab),
    frames => frames.flatMap(({ labels }) => labels).length >= count,
  );
}

function nodesIn(panel: Page): Promise<string[]> {
  return panel.$$eval('.rows > li', rows => rows.map(row => (row as HTMLElement).dataset.node!));
}

function listed(panel: Page, count: number): Promise<string[]> {
  return eventually(
    () => nodesIn(panel),
    nodes => nodes.length === count,
  );
}

function badgeOf(tab: number): Promise<string> {
  return session().view.api.evaluate((api, tabId) => {
    type Action = { action: { getBadgeText(of: { tabId: number }): Promise<string> } };
    return (api as unknown as Action).action.getBadgeText({ tabId });
  }, tab);
}

describe('an article in a frame of the same host', () => {
  it('has its labels in the frame and is listed and counted after those of the page', async () => {
    const { page, tab } = await open(OUTER);
    const frames = await labelled(tab, 2);
    expect(frames.map(({ path, labels }) => [path, labels])).toEqual([
      ['/frame-outer.html', [FIRST]],
      ['/frame-inner.html', [SECOND]],
    ]);
    const badge = await eventually(
      () => badgeOf(tab),
      text => text === '2',
    );
    expect(badge).toBe('2');
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 2)).toEqual([FIRST, SECOND]);
    const used = (clause: string) => panel.$eval(`[data-clause="${clause}"]`, bar => bar.outerHTML);
    expect(await used(FIRST)).not.toContain('unrecognised');
    expect(await used(SECOND)).not.toContain('unrecognised');
    await panel.close();
    await page.close();
  });

  it('is summed up with the page, once', async () => {
    const { page, tab } = await open(OUTER);
    const frames = await eventually(
      () => framesIn(session().view, tab),
      seen => seen.some(({ summary }) => summary !== ''),
    );
    expect(frames.map(({ summary }) => summary.replace(/\D+/g, ''))).toEqual(['2', '']);
    await page.close();
  });

  it('leaves both documents as they were, but for one element in each', async () => {
    const page = await session().driven.browser.newPage();
    await rememberShape(page);
    await page.goto(OUTER);
    const tab = await session().view.tabOf(page);
    await labelled(tab!, 2);
    expect(page.frames()).toHaveLength(2);
    for (const frame of page.frames()) {
      const { before, now, hosts } = await compareShape(frame);
      expect(hosts).toBe(1);
      expect(now).toBe(before);
    }
    await page.close();
  });

  it('is gone to from the panel, in the frame and in the page', async () => {
    const { page, tab } = await open('https://www.gov.cn/far.html');
    await labelled(tab, 1);
    const panel = await openPanel(session(), tab);
    await panel.click(`li[data-node="${SECOND}"] button`);
    const scrolled = await eventually(
      () => page.evaluate(() => scrollY),
      top => top > 3_000,
    );
    expect(scrolled).toBeGreaterThan(3_000);
    const marks = page.frames().map(frame => frame.evaluate(() => CSS.highlights.has('meipi-current')));
    expect(await Promise.all(marks)).toEqual([false, true]);
    await panel.close();
    await page.close();
  });

  it('is stepped into and out of', async () => {
    const { page, tab } = await open(OUTER);
    await labelled(tab, 2);
    const marked = () =>
      Promise.all(page.frames().map(frame => frame.evaluate(() => CSS.highlights.has('meipi-current'))));
    for (const [by, wanted] of [
      [1, [true, false]],
      [1, [false, true]],
      [1, [false, true]],
      [-1, [true, false]],
    ] as const) {
      await pressStep(session(), tab, by);
      expect(await eventually(marked, now => `${now}` === `${wanted}`)).toEqual(wanted);
    }
    await page.close();
  });

  it('has its cards in the frame, and what is hidden there is gone from the panel', async () => {
    const { page, tab } = await open(OUTER);
    await labelled(tab, 2);
    const { frame } = (await framesIn(session().view, tab))[1]!;
    await page.$eval('iframe', element => element.scrollIntoView());
    const find = (selector: string) => findInRoot(session().view, tab, selector, 0, frame);
    const click = async (selector: string) => {
      const found = await eventually(() => find(selector), Boolean);
      const { left, top } = await page.$eval('iframe', element => {
        const box = element.getBoundingClientRect();
        return { left: box.left + element.clientLeft, top: box.top + element.clientTop };
      });
      await page.mouse.click(left + found!.middle.x, top + found!.middle.y);
    };
    await click(`.label[data-node="${SECOND}"]`);
    await click('[data-action="hide-passage"]');
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 1)).toEqual([FIRST]);
    await panel.close();
    await page.close();
    await ask(session().view.page, { type: 'delete-kept' });
  });

  it('is exported with the page, under both addresses and the hashes of both texts', async () => {
    const { page, tab } = await open(OUTER);
    await labelled(tab, 2);
    const panel = await openPanel(session(), tab);
    await listed(panel, 2);
    await panel.click('[data-action="export-passages"]');
    const link = await panel.waitForSelector('a[data-format="csv"], a[download$=".csv"]');
    const csv = await link!.evaluate(async a => (await fetch((a as HTMLAnchorElement).href)).text());
    expect(csv).toContain(`${OUTER} ${INNER}`);
    expect(csv).toMatch(/[0-9a-f]{64} [0-9a-f]{64}/);
    await panel.close();
    await page.close();
  });

  it('is not read where the site of the page is off, and is again once it is on', async () => {
    const view = session().view.page;
    await ask(view, { type: 'write-site', host: 'www.gov.cn', mode: 'off', coversDomain: false });
    const { page, tab } = await open(OUTER);
    await pause(800);
    expect((await framesIn(session().view, tab)).flatMap(({ labels }) => labels)).toEqual([]);
    await ask(view, { type: 'forget-site', host: 'www.gov.cn' });
    expect((await labelled(tab, 2)).map(({ labels }) => labels)).toEqual([[FIRST], [SECOND]]);
    await page.close();
  });

  it('goes from the panel with its frame, be it led elsewhere or taken away', async () => {
    const { page, tab } = await open(OUTER);
    await labelled(tab, 2);
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 2)).toHaveLength(2);
    await page.evaluate(url => document.querySelector('iframe')!.setAttribute('src', url), ELSEWHERE);
    expect(await listed(panel, 1)).toEqual([FIRST]);
    await page.evaluate(url => document.querySelector('iframe')!.setAttribute('src', url), INNER);
    expect(await listed(panel, 2)).toEqual([FIRST, SECOND]);
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    expect(await listed(panel, 1)).toEqual([FIRST]);
    expect(
      await eventually(
        () => badgeOf(tab),
        text => text === '1',
      ),
    ).toBe('1');
    await panel.close();
    await page.close();
  });

  it('is found where the page is but the frames around it', async () => {
    const { page, tab } = await open('https://www.gov.cn/frameset.html');
    expect((await labelled(tab, 1)).flatMap(({ labels }) => labels)).toEqual([SECOND]);
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 1)).toEqual([SECOND]);
    await panel.close();
    await page.close();
  });
});

describe('a frame that shows no article', () => {
  it.each(['small', 'hidden'])('is not read while it is %s, and is once it is large', async name => {
    const { page, tab } = await open(`https://www.gov.cn/${name}.html`);
    const inner = () => framesIn(session().view, tab).then(frames => frames.at(-1)!);
    await pause(800);
    expect((await inner()).labels).toEqual([]);
    expect(await badgeOf(tab)).toBe('');
    await page.evaluate(() => {
      document.querySelector('iframe')!.style.cssText = 'width: 700px; height: 420px';
    });
    expect((await labelled(tab, 1)).at(-1)!.labels).toEqual([SECOND]);
    await page.close();
  });
});

describe('frames of other hosts', () => {
  it('are not read in a page that is', async () => {
    const { page, tab } = await open('https://www.gov.cn/foreign.html');
    await pause(800);
    expect(await framesIn(session().view, tab)).toHaveLength(1);
    const foreign = page.frames().find(frame => frame.url() === ELSEWHERE)!;
    expect(await foreign.evaluate(() => document.querySelector('[data-meipi]'))).toBeNull();
    await page.close();
  });

  it('of a site that ships are read in a page of another only with that page', async () => {
    const page = await session().driven.open('https://www.example.cn/shipped.html');
    await pause(1_000);
    const shipped = page.frames().find(frame => frame.url() === INNER)!;
    expect(await shipped.evaluate(() => document.querySelector('[data-meipi]'))).toBeNull();
    expect(await shipped.evaluate(() => CSS.highlights.size)).toBe(0);

    expect(await activateAsReader(session().driven, session().view, page)).toBe(true);
    const tab = (await session().view.tabOf(page))!;
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 1)).toEqual([SECOND]);
    await panel.close();
    await page.close();
  });

  it('are read with their page once the reader has it read by a click', async () => {
    const { driven, view } = session();
    const page = await driven.open('https://www.example.net/own.html');
    expect(await activateAsReader(driven, view, page)).toBe(true);
    const inner = page.frames().find(frame => frame.url().endsWith('generic.html'))!;
    const hosts = await eventually(
      () => inner.evaluate(() => document.querySelectorAll('[data-meipi]').length),
      count => count > 0,
    );
    expect(hosts).toBe(1);
    const tab = (await view.tabOf(page))!;
    const panel = await openPanel(session(), tab);
    expect(await listed(panel, 2)).toEqual([SECOND, THIRD]);
    await panel.close();
    await page.close();
  });
});
