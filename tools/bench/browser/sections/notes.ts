import { launch } from '../../../browsers/launch.ts';
import { createRandom, type Random, seedOf } from '../../library/random.ts';
import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { A_PAGE, addressOf, type Material, madeNote } from '../notes/made-notes.ts';
import { type NotesView, notesView } from '../notes/notes-view.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { MOST_OF_PAGE, MOST_SAVE, MOST_VIEW } from '../reach.ts';
import { versionOf } from '../version-of.ts';
import { inEachBrowser, type Prepared } from '../with-browsers.ts';

/** Notes in one message of an import, and on the first screens of a view. */
const PORTION = 1_000;
const FIRST = 100;

/** Labels on a page of many passages, each of which is told how many notes there are. */
const LABELS = 60;

/** Milliseconds of each time that something was done, by what it was. */
type Times = Readonly<
  Record<'save' | 'page' | 'node' | 'counts' | 'first' | 'thousand' | 'totals', readonly number[]>
>;

interface Column {
  readonly name: string;
  /** In the order of the plan. */
  readonly sizes: readonly Times[];
}

/** The notes as a view has them: each figure is from the question to the answer, with the messages between. */
export async function measureNotes({ plan, shipped, say }: Run): Promise<Table[]> {
  const nodes = shipped.pack.documents.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const material = { nodes, sentences: shipped.sentences };
  const random = createRandom(seedOf(plan.seed, 6));
  const columns = await inEachBrowser([], say, prepared => measured(prepared, material, random, say));
  return BROWSER_PLAN.notes.map((count, at) =>
    tableOf(
      count,
      columns.map(({ name, sizes }) => ({ name, times: sizes[at]! })),
      at === 0,
    ),
  );
}

async function measured(
  { name, built, server }: Prepared,
  material: Material,
  random: Random,
  say: Run['say'],
): Promise<Column> {
  const driven = await launch({
    browser: name,
    extension: built,
    ports: server.ports,
    // Its clock has a grain of a whole millisecond otherwise.
    firefoxPreferences: { 'privacy.reduceTimerPrecision': false },
  });
  try {
    const view = notesView(await driven.openExtensionPage('manifest.json'));
    const version = await versionOf(driven);
    const sizes: Times[] = [];
    let kept = 0;
    for (const count of BROWSER_PLAN.notes) {
      say(`${version}, ${thousands(count)} notes`);
      for (; kept < count; kept += PORTION) {
        const records = Array.from({ length: PORTION }, (_, at) => madeNote(kept + at, material, random));
        await view.ask({ type: 'import-records', records });
      }
      sizes.push(await timesIn(view, count, material.nodes, random));
    }
    return { name: version, sizes };
  } finally {
    await driven.close();
  }
}

async function timesIn(
  view: NotesView,
  count: number,
  nodes: readonly string[],
  random: Random,
): Promise<Times> {
  const often = <T>(times: number, make: () => T) => Array.from({ length: times }, make);
  const many = BROWSER_PLAN.noteTimes;
  const node = () => nodes[random.below(nodes.length)]!;
  const list = (most: number) => ({ type: 'list-notes', which: 'shown', most });
  // The background is awake and has its database open.
  await view.times(often(3, () => list(FIRST)));
  return {
    save: await view.times(await saves(view, many)),
    page: await view.times(
      often(many, () => ({ type: 'notes-of-page', address: addressOf(random.below(count)) })),
    ),
    node: await view.times(often(many, () => ({ type: 'notes-of-node', node: node() }))),
    counts: await view.times(often(many, () => ({ type: 'count-notes', nodes: often(LABELS, node) }))),
    first: await view.times(often(many, () => list(FIRST))),
    thousand: await view.times(often(7, () => list(PORTION))),
    totals: await view.times(often(7, () => ({ type: 'total-notes' }))),
  };
}

/** Saves of another text each, by who has the note before them. */
async function saves(view: NotesView, count: number): Promise<object[]> {
  const { notes } = await view.ask<{ notes: { id: string }[] }>({
    type: 'list-notes',
    which: 'shown',
    most: count,
  });
  const messages: object[] = [];
  for (const { id } of notes) {
    const { seen } = await view.ask<{ seen: string[] }>({ type: 'read-note', id });
    messages.push({ type: 'save-note', id, changes: { text: `改过的文字 ${id}` }, seen });
  }
  return messages;
}

function tableOf(
  count: number,
  columns: readonly { readonly name: string; readonly times: Times }[],
  isBound: boolean,
): Table {
  const step = (name: string, what: keyof Times, most?: number) => [
    name,
    ...columns.map(({ times }) => bounded(median(times[what]), isBound ? most : undefined, decimal)),
  ];
  return {
    title: `In the browser: ${thousands(count)} notes`,
    notes: [
      `Milliseconds, medians, from the question of a view to its answer, the background awake; ${A_PAGE} notes a page. A save is answered once it is on the disk. To reach with ${thousands(BROWSER_PLAN.notes[0]!)}: a save ≤ ${MOST_SAVE} ms, the notes of a page ≤ ${MOST_OF_PAGE} ms, what a view begins with ≤ ${MOST_VIEW} ms.`,
    ],
    columns: ['', ...columns.map(({ name }) => name)],
    rows: [
      step('a save', 'save', MOST_SAVE),
      ['nine saves of ten within', ...columns.map(({ times }) => decimal(quantile(times.save, 0.9)))],
      step('notes of a page', 'page', MOST_OF_PAGE),
      step('notes of a clause', 'node'),
      step(`counts of ${LABELS} nodes`, 'counts'),
      step(`the newest ${FIRST}`, 'first', MOST_VIEW),
      step(`the newest ${thousands(PORTION)}, in one message`, 'thousand'),
      step('how many there are', 'totals'),
    ],
  };
}
