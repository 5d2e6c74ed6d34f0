import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { MISQUOTING, misquotingPage, panelBeside } from './panel-beside.ts';
import { useSession } from './session.ts';

const session = useSession([misquotingPage]);
const SEVENTH = 'minsheng-2025#sec_3__cl_7';

/** What has the focus: its words, and the row or part it is in. */
function focused(panel: Page): Promise<{ words: string; row: string; article: string }> {
  return panel.evaluate(() => {
    const active = document.activeElement!;
    const of = (selector: string) => active.closest<HTMLElement>(selector)?.dataset.node ?? '';
    return { words: active.textContent!.trim(), row: of('.rows > li'), article: of('article') };
  });
}

async function tabTo(panel: Page, isThere: (now: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let stops = 0; stops < 80; stops++) {
    await panel.keyboard.press('Tab');
    const now = await focused(panel);
    if (isThere(now)) return now;
  }
  throw new Error('Tab does not come there');
}

describe('a session by keyboard alone', () => {
  it('finds the next passage, goes to it, opens its clause, follows a relation and comes back to its row', async () => {
    const { page, panel, close } = await panelBeside(session(), MISQUOTING);
    await panel.bringToFront();
    await tabTo(panel, ({ row }) => row !== '');
    for (let steps = 0; steps < 10 && (await focused(panel)).row !== SEVENTH; steps++) {
      await panel.keyboard.press('ArrowDown');
    }
    expect((await focused(panel)).row).toBe(SEVENTH);

    await panel.keyboard.press('Enter');
    const scrolled = await eventually(
      () => page.evaluate(() => scrollY),
      top => top > 0,
    );
    expect(scrolled).toBeGreaterThan(0);

    await panel.keyboard.press('Tab');
    expect((await focused(panel)).words).toMatch(/^看条文/u);
    await panel.keyboard.press('Enter');
    const opened = await eventually(
      () => focused(panel),
      ({ article }) => article === SEVENTH,
    );
    expect(opened.words).toBe('（七）大力发展“一老一小”普惠服务');

    const neighbour = await tabTo(panel, ({ words }) => words.startsWith('民生意见 （'));
    await panel.keyboard.press('Enter');
    const other = await eventually(
      () => focused(panel),
      ({ article }) => article !== '' && article !== SEVENTH,
    );
    expect(neighbour.words).toContain(other.words);

    for (const [back, at] of [
      ['← （七）', { article: SEVENTH, row: '' }],
      ['← 本页', { article: '', row: SEVENTH }],
    ] as const) {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      expect((await focused(panel)).words).toContain(back);
      await panel.keyboard.press('Enter');
      const now = await eventually(
        () => focused(panel),
        ({ article, row }) => article === at.article && row === at.row,
      );
      expect(now).toMatchObject(at);
    }
    expect((await focused(panel)).words).toMatch(/^看条文/u);
    await close();
  });

  it('searches, goes through what is found by the arrow keys, opens one and comes back to it', async () => {
    const { panel, close } = await panelBeside(session(), MISQUOTING);
    await panel.bringToFront();
    await tabTo(panel, ({ words }) => words === '本页');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('input[name="search"]');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('護理型床位');
    await panel.waitForSelector('.found li');
    expect(await panel.$$eval('.found mark', marks => marks.map(mark => mark.textContent))).toContain(
      '护理型床位',
    );
    await panel.keyboard.press('ArrowDown');
    const hit = await focused(panel);
    await panel.keyboard.press('Enter');
    const opened = await eventually(
      () => focused(panel),
      ({ article }) => article === SEVENTH,
    );
    expect(opened.article).toBe(SEVENTH);
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('Enter');
    const back = await eventually(
      () => focused(panel),
      ({ words }) => words === hit.words,
    );
    expect(back.words).toBe(hit.words);
    await close();
  });
});
