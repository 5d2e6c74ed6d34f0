import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownNotes } from '../../tools/pictures/shown-notes.ts';
import { ask } from './ask.ts';
import { MISQUOTING, misquotingPage, type PanelBeside, panelBeside } from './panel-beside.ts';
import { BROWSER, useSession } from './session.ts';

const UNRELATED = 'https://www.news.cn/fortune/demo.html';
const session = useSession([misquotingPage, { url: UNRELATED, file: 'tools/demo/unrelated.html' }]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SEVENTH = encodeURIComponent('minsheng-2025#sec_3__cl_7');

interface View {
  readonly name: string;
  readonly url: string;
  /** What the panel's address says beside the tab. */
  readonly query: string;
  readonly open: (panel: Page) => Promise<unknown>;
}

const view = (name: string, open: View['open'], said: Partial<View> = {}): View => ({
  ...{ name, open, url: MISQUOTING, query: '' },
  ...said,
});

const VIEWS = [
  view('the passages', panel => panel.waitForSelector('.bar')),
  view('the export', panel =>
    clickFor(panel, '[data-action="export-passages"]', '[data-action="export-csv"]'),
  ),
  view('a page without passages', panel => panel.waitForSelector('.notice'), { url: UNRELATED }),
  view('a clause with its relations', panel => panel.waitForSelector('article'), {
    query: `&node=${SEVENTH}`,
  }),
  view('the outline', panel => clickFor(panel, '#tab-policy', '.outline')),
  view('the targets', openTargets),
  view('what a search found', search),
  view('the notes', openOwnNotes),
  view('a note that is written', panel => panel.waitForSelector('[name="note-text"]'), {
    query: `&node=${SEVENTH}&note=new`,
  }),
  view('notes that are selected', async panel => {
    await openOwnNotes(panel);
    await clickFor(panel, '[data-action="select-notes"]', '.bulk');
    await clickFor(panel, 'summary', 'details[open]');
  }),
];

async function clickFor(panel: Page, button: string, shown: string): Promise<void> {
  await (await panel.waitForSelector(button))!.click();
  await panel.waitForSelector(shown);
}

async function openTargets(panel: Page): Promise<void> {
  await clickFor(panel, '#tab-policy', '.parts');
  await clickFor(panel, '.parts button:nth-child(2)', 'tbody tr');
}

/** In six colours, one of them written in two places. */
async function openOwnNotes(panel: Page): Promise<void> {
  await ask(panel, { type: 'import-records', records: shownNotes() });
  await clickFor(panel, '#tab-notes', '.side');
}

async function search(panel: Page): Promise<void> {
  await clickFor(panel, '#tab-policy', 'input[name="search"]');
  await panel.type('input[name="search"]', '养老');
  await panel.waitForSelector('.found li');
}

describe.each(VIEWS)('$name', ({ url, open, query }) => {
  let beside: PanelBeside;

  beforeEach(async () => {
    beside = await panelBeside(session(), url, query);
    await open(beside.panel);
  });

  afterEach(() => beside.close());

  it.each([320, 160])('needs no sideways scrolling in %d pixels', async width => {
    const { panel } = beside;
    await panel.setViewport({ width, height: 700 });
    const widths = () => panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    const [needed, there] = await widths();
    expect(needed).toBeLessThanOrEqual(there);
  });

  it('has no target of less than 24 by 24 pixels', async () => {
    const { panel } = beside;
    await panel.setViewport({ width: 320, height: 700 });
    const small = await panel.evaluate(() =>
      [...document.querySelectorAll('button, a, input, select, [role="button"]')]
        .map(element => ({ words: element.textContent!.slice(0, 20), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(({ words, box }) => `${words} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });

  if (BROWSER === 'chromium') {
    it.each(['light', 'dark'])('has nothing that axe finds fault with, %s', async scheme => {
      const { panel } = beside;
      await panel.setViewport({ width: 360, height: 900 });
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.evaluate(axe);
      const faults = await panel.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(faults).toEqual([]);
    });
  }
});
