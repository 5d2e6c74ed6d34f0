import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedsPlugin } from '../../seeds/seeds-plugin.ts';
import { shippedLibrary } from '../../seeds/shipped-library.ts';
import { bundle } from '../bundle.ts';
import type { ColdAnswer } from '../children/cold-start.ts';
import { runChild } from '../children/run-child.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { median } from '../measure/median.ts';
import { MOST_COLD } from '../reach.ts';
import { bounded, decimal, type Table, thousands, times } from '../report/table.ts';
import type { Run } from './run.ts';

/** From a loaded module to the first result, each time in a process that has run nothing of it. */
export async function measureColdStart({ plan, say }: Run): Promise<Table[]> {
  say('the bundle');
  const folder = mkdtempSync(join(tmpdir(), 'meipi-bench-'));
  try {
    const module = join(folder, 'engine.mjs');
    const page = join(folder, 'page.txt');
    writeFileSync(module, await bundle('tools/bench/children/cold-entry.ts', [seedsPlugin()]));
    const library = join(folder, 'library.bin');
    writeFileSync(library, new Uint8Array(shippedLibrary()));
    writeFileSync(page, syntheticPage(plan.coldPage, plan.seed));
    say(`${plan.children} processes`);
    const answers = Array.from({ length: plan.children }, () =>
      runChild<ColdAnswer>('cold-start.ts', [], [module, page, library]),
    );
    return [tableOf(answers, plan.coldPage)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function tableOf(answers: readonly ColdAnswer[], length: number): Table {
  const row = (name: string, of: (answer: ColdAnswer) => number, most?: number) => [
    name,
    bounded(median(answers.map(of)), most, decimal),
    times(median(answers.map(answer => of(answer) / answer.scan))),
  ];
  return {
    title: 'Cold start',
    notes: [
      `What ships, on a page of ${thousands(length)} characters; medians of ${answers.length} processes. The scan is warm. To reach: ≤ ${MOST_COLD} ms from the loaded module to the first result.`,
    ],
    columns: ['step', 'milliseconds', '× warm scan'],
    rows: [
      row('loading the module, with the pack', ({ load }) => load),
      row('making the engine, its files being read', ({ build }) => build),
      row('the first page', ({ first }) => first),
      row('from the loaded module to the first result', ({ build, first }) => build + first, MOST_COLD),
      row('the same page again', ({ second }) => second),
    ],
  };
}
