import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { lookIntoRoot } from '../../tools/browsers/closed-root.ts';
import { eventually } from './eventually.ts';
import { MISQUOTING, misquotingPage, openPanel, panelBeside } from './panel-beside.ts';
import { useSession } from './session.ts';

const session = useSession([misquotingPage]);
const SEVENTH = 'minsheng-2025#sec_3__cl_7';
const EIGHTH = 'minsheng-2025#sec_4__cl_8';

const opened = (panel: Page) =>
  panel.evaluate(() => document.querySelector<HTMLElement>('article')?.dataset.node);

/** What the browser keeps for the session. */
function keptKeys(): Promise<string[]> {
  return session().view.page.evaluate(async () => {
    type Kept = { storage: { session: { get(all: null): Promise<object> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Kept; chrome: Kept };
    return Object.keys(await (browser ?? chrome).storage.session.get(null));
  });
}

/** How far down the documents of a tab are remembered to be. */
function keptScroll(tab: number): Promise<number | undefined> {
  return session().view.page.evaluate(async key => {
    type Place = { scroll: { policy: number } };
    type Kept = { storage: { session: { get(key: string): Promise<Record<string, Place>> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Kept; chrome: Kept };
    return (await (browser ?? chrome).storage.session.get(key))[key]?.scroll.policy;
  }, `panel-place-${tab}`);
}

describe('the place in the panel', () => {
  it('is found again when the panel is closed and opened: view, part, filters and scroll', async () => {
    const { panel, tab, close } = await panelBeside(session(), MISQUOTING);
    await panel.click('#tab-policy');
    await panel.waitForSelector('.parts');
    await panel.click('.parts button:nth-child(2)');
    await panel.waitForSelector('tbody tr');
    await panel.type('input[name="filter"]', '养老');
    await panel.click('th:nth-child(2) button');
    await panel.setViewport({ width: 360, height: 300 });
    await panel.bringToFront();
    await panel.evaluate(() => scrollTo(0, 120));
    expect(
      await eventually(
        () => keptScroll(tab),
        top => top === 120,
      ),
    ).toBe(120);
    await panel.close();
    const again = await openPanel(session(), tab);
    // A real panel opens as small as it was; a tab is made so, and opened once more.
    await again.setViewport({ width: 360, height: 300 });
    await again.evaluate(() => location.reload());
    const top = () => again.evaluate(() => scrollY).catch(() => -1);
    expect(await eventually(top, now => now === 120)).toBe(120);
    await again.waitForSelector('tbody tr');
    expect(await again.$eval('input[name="filter"]', field => (field as HTMLInputElement).value)).toBe(
      '养老',
    );
    expect(await again.$eval('th:nth-child(2)', th => th.getAttribute('aria-sort'))).toBe('ascending');
    await again.close();
    await close().catch(() => undefined);
  });

  it('is of its tab alone, and forgotten with it', async () => {
    const one = await panelBeside(session(), MISQUOTING);
    await one.panel.click('#tab-policy');
    await one.panel.waitForSelector('.policy');
    const other = await panelBeside(session(), MISQUOTING);
    expect(await other.panel.$('.rows')).not.toBeNull();
    const key = `panel-place-${one.tab}`;
    expect(await eventually(keptKeys, keys => keys.includes(key))).toContain(key);
    await one.panel.close();
    await one.page.close();
    expect(await eventually(keptKeys, keys => !keys.includes(key))).not.toContain(key);
    await other.close();
  });
});

describe('a clause that the panel is handed', () => {
  it('by its address is shown, with the way back to the page', async () => {
    const query = `&node=${encodeURIComponent(SEVENTH)}`;
    const { panel, close } = await panelBeside(session(), MISQUOTING, query);
    await panel.waitForSelector('article');
    expect(await opened(panel)).toBe(SEVENTH);
    await panel.click('.back');
    await panel.waitForSelector('.rows');
    await close();
  });

  it('by a message is shown at once where it is open, and else when it is opened', async () => {
    const { panel, tab, close } = await panelBeside(session(), MISQUOTING);
    const show = (node: string) =>
      session().view.page.evaluate(
        (id, to) => {
          type Sending = { runtime: { sendMessage(message: object): Promise<unknown> } };
          const { browser, chrome } = globalThis as unknown as { browser?: Sending; chrome: Sending };
          return (browser ?? chrome).runtime.sendMessage({ type: 'show-node', node: id, tab: to });
        },
        node,
        tab,
      );
    expect(await show(SEVENTH)).toEqual({ ok: true, value: null });
    expect(
      await eventually(
        () => opened(panel),
        node => node === SEVENTH,
      ),
    ).toBe(SEVENTH);
    await panel.close();
    await show(EIGHTH);
    const again = await openPanel(session(), tab);
    expect(
      await eventually(
        () => opened(again),
        node => node === EIGHTH,
      ),
    ).toBe(EIGHTH);
    await again.close();
    await close().catch(() => undefined);
  });
});

it('a passage that is opened in the page is marked in the panel and scrolled to, also past a filter', async () => {
  const { page, panel, tab, close } = await panelBeside(session(), MISQUOTING);
  await panel.setViewport({ width: 360, height: 300 });
  const [, differing] = await panel.$$('.passages .chips button');
  await differing!.click();
  await page.bringToFront();
  const node = 'minsheng-2025#sec_4__cl_8';
  const { labels } = await lookIntoRoot(session().view, tab);
  await page.evaluate(top => scrollTo(0, top), labels[node]!.y - 200);
  const { x, y, width, height } = (await lookIntoRoot(session().view, tab)).labels[node]!;
  await page.mouse.click(x + width / 2, y + height / 2);
  const current = () =>
    panel.evaluate(() => {
      const row = document.querySelector<HTMLElement>('.rows .current');
      const top = row?.getBoundingClientRect().top ?? -1;
      return { node: row?.dataset.node, isSeen: top >= 0 && top < innerHeight };
    });
  const seen = await eventually(current, now => now.node === node && now.isSeen);
  expect(seen).toEqual({ node, isSeen: true });
  await close();
});
