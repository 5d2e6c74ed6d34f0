import { anchorAll } from '../../../core/notes/anchor/anchor.ts';
import type { Anchored } from '../../../core/notes/anchor/anchored.ts';
import { describeStretch } from '../../../core/notes/anchor/describe-stretch.ts';
import type { Knowledge } from '../../../core/notes/anchor/knowledge.ts';
import { reprinted } from '../../../core/notes/anchor/reprinted.ts';
import type { PageTarget } from '../../../core/notes/target.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { flat } from '../library/flat.ts';
import { createRandom } from '../library/random.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { compareToScan } from '../measure/compare.ts';
import { MOST_FOR_ANCHORING, MOST_SLICE } from '../reach.ts';
import { bounded, decimal, type Table, thousands, times } from '../report/table.ts';
import { measurePrints } from './note-prints.ts';
import type { Run } from './run.ts';

/** Letters of a noted stretch. */
const LEAST = 4;
const MOST = 120;

/** Of a page that was edited so many of a hundred characters are others. */
const EDITED = 4;

/** Runs of which the least is taken. */
const RUNS = 7;

/** Notes on one page, as it was and as it may have become. */
export function measureAnchoring(run: Run): Table[] {
  const { plan, shipped, say } = run;
  const { page: length, notes } = plan.anchoring;
  const knowledge = { fold: createFolding(shipped.materials.scriptPairs), textOf: () => undefined };
  const page = syntheticPage(length, plan.seed);
  say(`${notes} notes are made`);
  const targets = notesOn(page, notes, plan.seed, knowledge);
  const one = '社'.repeat(length * 20);
  const pages: readonly [string, string, readonly PageTarget[]][] = [
    ['as it was', page, targets],
    ['a line put in before', flat(`本站消息\n${page}`), targets],
    [`${EDITED} % of the characters changed`, edited(page, plan.seed), targets],
    ['another page', syntheticPage(length, plan.seed + 1), targets],
    [`one letter, ${thousands(one.length)} of it, quotes of it too`, one, hostile(notes)],
  ];
  const rows = pages.map(([name, text, own]) => {
    say(name);
    const steps = () => anchorAll(own, { text, passages: [] }, knowledge);
    return rowOf(name, text, steps, plan.effort);
  });
  say('notes of other addresses');
  const offered = () => reprinted(targets, { text: page, passages: [] }, knowledge);
  return [
    {
      title: `${notes} notes on a page of ${thousands(length)} characters`,
      notes: [
        `All notes together: as a multiple of the bare scan of the page, and as time of the processor, which others on the machine take nothing of; to reach: ≤ ${MOST_FOR_ANCHORING} ms. The longest step is the longest time without a chance to pause, to stay below ${MOST_SLICE} ms. Both the least of ${RUNS} runs. The other page has some lines in common with this one.`,
      ],
      columns: ['page', '× scan', 'CPU ms', 'longest step, ms', 'found', 'changed', 'orphaned'],
      rows: [...rows, rowOf('the same text elsewhere: notes offered', page, offered, plan.effort)],
    },
    measurePrints(run),
  ];
}

type Steps = () => Generator<undefined, readonly (Anchored | object | undefined)[]>;

function rowOf(name: string, text: string, run: Steps, effort: Run['plan']['effort']): string[] {
  const [figure] = compareToScan(text, [() => stepped(run()).answers], effort);
  const { answers } = stepped(run());
  // Whatever else the machine does makes a step longer, never shorter.
  const runs = Array.from({ length: RUNS }, () => stepped(run()));
  const least = (of: (one: (typeof runs)[number]) => number) => Math.min(...runs.map(of));
  const count = (kind: string) =>
    answers.filter(answer => answer && 'kind' in answer && answer.kind === kind).length;
  const offered = answers.filter(answer => answer && !('kind' in answer)).length;
  return [
    name,
    times(figure!.ratio),
    bounded(
      least(({ spent }) => spent),
      MOST_FOR_ANCHORING,
      decimal,
    ),
    bounded(
      least(({ longest }) => longest),
      MOST_SLICE,
      decimal,
    ),
    String(count('found') + offered),
    String(count('changed')),
    String(answers.length - count('found') - count('changed') - offered),
  ];
}

function stepped(steps: ReturnType<Steps>) {
  let longest = 0;
  const before = process.cpuUsage();
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(before);
    return { answers: step.value, longest, spent: (user + system) / 1000 };
  }
}

function notesOn(page: string, count: number, seed: number, knowledge: Knowledge): PageTarget[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at * (page.length - MOST)) / count);
    const end = start + LEAST + random.below(MOST - LEAST);
    const described = describeStretch({ text: page, passages: [] }, { start, end }, knowledge)!;
    return { kind: 'page', address: 'https://example.org/', title: '', ...described };
  });
}

function hostile(count: number): PageTarget[] {
  const quote = { exact: '社'.repeat(20_000), prefix: '社会'.repeat(16), suffix: '会社'.repeat(16) };
  const target = { kind: 'page' as const, address: 'https://example.org/', title: '', quote };
  return Array.from({ length: count }, () => ({ ...target, position: { start: 100, end: 20_100 } }));
}

function edited(page: string, seed: number): string {
  const random = createRandom(seed);
  return flat(
    Array.from(page, character =>
      character !== '\n' && random.below(100) < EDITED ? page[random.below(page.length)]! : character,
    ).join(''),
  );
}
