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
    const on = await framesOf(prepared, page, true);
    const off = await framesOf(prepared, page, false);
    return { name: on.version, on: on.frames, off: off.frames };
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

async function framesOf(
  { name, built, server }: Prepared,
  { url }: MeasuredPage,
  isOn: boolean,
): Promise<{ version: string; frames: number[] }> {
  const driven = await launch({ browser: name, ports: server.ports, ...(isOn && { extension: built }) });
  try {
    const frames: number[] = [];
    for (let round = 0; round < BROWSER_PLAN.scrolled; round++)
      frames.push(...(await frameTimes(driven, url)));
    return { version: await versionOf(driven), frames };
  } finally {
    await driven.close();
  }
}
