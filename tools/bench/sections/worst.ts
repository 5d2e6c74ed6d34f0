import { createEngine } from '../engine.ts';
import { worstPages } from '../library/worst-pages.ts';
import { compareToScan } from '../measure/compare.ts';
import { MOST_FOR_WORST } from '../reach.ts';
import { bounded, decimal, type Table, thousands, times } from '../report/table.ts';
import type { Run } from './run.ts';

/** What the bare scan of 200,000 characters takes where the bound was set, in milliseconds. */
const SCAN_OF_BOUND = 0.5;

/** Pages made to be slow, with the shipped pack. */
export function measureWorst({ plan, shipped, say }: Run): Table[] {
  const engine = createEngine([shipped.pack], shipped.materials);
  const rows = worstPages(shipped.sentences, plan.worstLength, plan.seed).map(({ name, text }) => {
    say(name);
    const [figure] = compareToScan(text, [engine.match], plan.effort);
    return [
      name,
      bounded(figure!.ratio, MOST_FOR_WORST, times),
      decimal(figure!.ratio * SCAN_OF_BOUND * (text.length / plan.worstLength)),
      decimal(figure!.milliseconds),
      decimal((figure!.scanMilliseconds * 1e6) / text.length),
      String(engine.match(text).length),
    ];
  });
  return [
    {
      title: `Worst pages of ${thousands(plan.worstLength)} characters`,
      notes: [
        `With what ships. To reach: ≤ ${MOST_FOR_WORST} × the bare scan, which is 25 ms where it takes 0.5 ms for 200k characters.`,
      ],
      columns: ['page', '× scan', 'ms at that speed', 'ms here', 'scan, ns a character', 'passages'],
      rows,
    },
  ];
}
