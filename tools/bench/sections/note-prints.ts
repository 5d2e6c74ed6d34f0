import { printOf, printsIn } from '../../../core/notes/anchor/prints.ts';
import type { Quote } from '../../../core/notes/target.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { createRandom } from '../library/random.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { decimal, type Table, thousands } from '../report/table.ts';
import type { Run } from './run.ts';

/** UTF-16 code units of a quote, and of its context on either side. */
const QUOTE = 60;
const CONTEXT = 32;

/** Runs of which the least is taken. */
const RUNS = 7;

/** How notes of other pages are found on a page: once a print of each, then which of them the page has. */
export function measurePrints({ plan, shipped, say }: Run): Table {
  const { page: length } = plan.anchoring;
  const count = Math.max(...plan.notes);
  say(`prints of ${thousands(count)} notes`);
  const knowledge = { fold: createFolding(shipped.materials.scriptPairs), textOf: () => undefined };
  const page = syntheticPage(length, plan.seed);
  const [there, elsewhere] = [page, syntheticPage(length, plan.seed + 1)].map(text => quotesOf(text, count));
  const print = (quotes: readonly Quote[]) => quotes.flatMap(quote => printOf({ quote }, knowledge) ?? []);
  const rows = [
    ['a print of each', () => print(elsewhere!)],
    ['of notes on another page, those on this one', looksFor(new Set(print(elsewhere!)))],
    ['of notes on this one, the same', looksFor(new Set(print(there!)))],
  ] as const;
  function looksFor(prints: ReadonlySet<number>) {
    return () => {
      const steps = printsIn(page, prints, knowledge);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
  }
  return {
    title: `Prints of ${thousands(count)} notes, and a page of ${thousands(length)} characters`,
    notes: [
      `Time of the processor, the least of ${RUNS} runs. The first is done once while the panel is open.`,
    ],
    columns: ['', 'CPU ms', 'prints'],
    rows: rows.map(([name, run]) => [name, decimal(leastTime(run)), String(run().length)]),
  };
}

function leastTime(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function quotesOf(text: string, count: number): Quote[] {
  const random = createRandom(count);
  return Array.from({ length: count }, () => {
    const start = CONTEXT + random.below(text.length - QUOTE - 2 * CONTEXT);
    return {
      exact: text.slice(start, start + QUOTE),
      prefix: text.slice(start - CONTEXT, start),
      suffix: text.slice(start + QUOTE, start + QUOTE + CONTEXT),
    };
  });
}
