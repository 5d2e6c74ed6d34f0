import { launch } from '../../../browsers/launch.ts';
import { createRandom, seedOf } from '../../library/random.ts';
import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { type Material, madeNote } from '../notes/made-notes.ts';
import { notesView } from '../notes/notes-view.ts';
import { tabOf, timeOfFirstNotes, timeOfOpening, timesOfTyping } from '../notes/panel-times.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { MOST_KEYSTROKE, MOST_VIEW } from '../reach.ts';
import { versionOf } from '../version-of.ts';
import { inEachBrowser, type Prepared } from '../with-browsers.ts';

const PORTION = 1_000;

/** How often the view is opened, and the panel. */
const OPENED = 9;
const LOADED = 5;

const TYPED = ['养老服务', '原则上不低于', '的', '教育', '養老', 'x'];

interface Times {
  readonly name: string;
  readonly opened: readonly number[];
  readonly typed: readonly number[];
  readonly loaded: readonly number[];
}

/** The view of notes in the real panel, with as many notes as it is to be quick with. */
export async function measureNotesPanel({ plan, shipped, say }: Run): Promise<Table[]> {
  const nodes = shipped.pack.documents.flatMap(document => document.nodes.map(({ id }) => id));
  const material = { nodes, sentences: shipped.sentences };
  const count = BROWSER_PLAN.notes[0]!;
  const columns = await inEachBrowser([], say, prepared => measured(prepared, count, material, plan.seed));
  const row = (name: string, of: (times: Times) => number, most?: number) => [
    name,
    ...columns.map(times => bounded(of(times), most, decimal)),
  ];
  return [
    {
      title: `In the browser: the panel with ${thousands(count)} notes`,
      notes: [
        `Milliseconds until the list is laid out, medians. To reach: opening the view ≤ ${MOST_VIEW} ms, a keystroke ≤ ${MOST_KEYSTROKE} ms. Notes are got while another view is in front; a panel that opens with its notes shows the newest first.`,
      ],
      columns: ['', ...columns.map(({ name }) => name)],
      rows: [
        row('the view opened', ({ opened }) => median(opened), MOST_VIEW),
        row('a keystroke', ({ typed }) => median(typed), MOST_KEYSTROKE),
        row('nine keystrokes of ten within', ({ typed }) => quantile(typed, 0.9)),
        row('the panel opened with its notes, to the first of them', ({ loaded }) => median(loaded)),
      ],
    },
  ];
}

async function measured(
  { name, built, server }: Prepared,
  count: number,
  material: Material,
  seed: number,
): Promise<Times> {
  const driven = await launch({
    browser: name,
    extension: built,
    ports: server.ports,
    // Its clock has a grain of a whole millisecond otherwise.
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const random = createRandom(seedOf(seed, 7));
    const beside = await driven.openExtensionPage('manifest.json');
    const view = notesView(beside);
    const panelOf = `sidepanel.html?tab=${await tabOf(beside)}`;
    for (let kept = 0; kept < count; kept += PORTION) {
      const records = Array.from({ length: PORTION }, (_, at) => madeNote(kept + at, material, random));
      await view.ask({ type: 'import-records', records });
    }
    const panel = await driven.openExtensionPage(panelOf);
    await panel.waitForFunction(
      all => document.querySelector('#tab-notes')?.textContent?.endsWith(` ${all}`),
      {},
      count,
    );
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-notes')!.click());
    // All are there, and not the newest alone; numbers are written as the language has them.
    await panel.waitForFunction(
      all => document.querySelector('.count')?.textContent?.replace(/\D/g, '') === `${all}`,
      {},
      count,
    );
    const opened: number[] = [];
    for (let time = 0; time < OPENED; time++) opened.push(await timeOfOpening(panel));
    const typed = await timesOfTyping(panel, TYPED);
    const loaded: number[] = [];
    // Where the reader stands is remembered for each tab: the panel opens with the notes in front.
    for (let time = 0; time < LOADED; time++) {
      const again = await driven.openExtensionPage(panelOf);
      loaded.push(await timeOfFirstNotes(again));
      await again.close();
    }
    return { name: await versionOf(driven), opened, typed, loaded };
  } finally {
    await driven.close();
  }
}
