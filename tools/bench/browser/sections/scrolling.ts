import { launch } from '../../../browsers/launch.ts';
import { median } from '../../measure/median.ts';
import { quantile } from '../../measure/quantile.ts';
import { bounded, decimal, type Table, thousands } from '../../report/table.ts';
import type { Run } from '../../sections/run.ts';
import { frameTimes } from '../figures/frame-times.ts';
import { type MeasuredPage, measuredPage } from '../pages/measured-pages.ts';
import { BROWSER_PLAN } from '../plan.ts';
import { MOST_A_FRAME } from '../reach.ts';
import { versionOf } from '../version-of.ts';
import { inEachBrowser, type Prepared } from '../with-browsers.ts';

/** What the extension adds to the frames of a page with labels that scrolls. */
export async function measureScrolling({ plan, shipped, say }: Run): Promise<Table[]> {
  const { length, quotes } = BROWSER_PLAN;
  const page = measuredPage(length, quotes[0]!, shipped.sentences, plan.seed);
  const columns = await inEachBrowser([page], say, async prepared => {
    say(`${prepared.name}, with the extension and without it`);
    return await framesOf(prepared, page);
  });
  const row = (name: string, cell: (column: (typeof columns)[number]) => string) => [
    name,
    ...columns.map(cell),
  ];
  return [
    {
      title: `In the browser: scrolling, ${thousands(length)} characters with ${quotes[0]} quotes`,
      notes: [
        `Milliseconds from the beginning of a frame until the main thread is done with it: style, layout and paint of the whole page, painted passages and labels among it, scrolled by 24 pixels a frame. Of our scripts none runs while a page scrolls. To reach: ≤ ${MOST_A_FRAME} ms more than without, in the median.`,
      ],
      columns: ['', ...columns.map(({ name }) => name)],
      rows: [
        row('a frame, above without', ({ on, off }) =>
          bounded(median(on) - median(off), MOST_A_FRAME, decimal),
        ),
        row('a frame without', ({ off }) => decimal(median(off))),
        row('95 frames of 100 within, with', ({ on }) => decimal(quantile(on, 0.95))),
        row('95 frames of 100 within, without', ({ off }) => decimal(quantile(off, 0.95))),
        row('frames', ({ on, off }) => `${on.length}, ${off.length}`),
      ],
    },
  ];
}

/** By turns with and without, so that whatever else the machine does falls on both. */
async function framesOf({ name, built, server }: Prepared, { url }: MeasuredPage) {
  const on = await launch({ browser: name, ports: server.ports, extension: built });
  const off = await launch({ browser: name, ports: server.ports });
  try {
    const frames: { on: number[]; off: number[] } = { on: [], off: [] };
    for (let round = 0; round < BROWSER_PLAN.scrolled; round++) {
      frames.on.push(...(await frameTimes(on, url)));
      frames.off.push(...(await frameTimes(off, url)));
    }
    return { name: await versionOf(on), ...frames };
  } finally {
    await on.close();
    await off.close();
  }
}
