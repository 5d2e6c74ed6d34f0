import { buildLibrary, type MeasuredLibrary } from '../libraries.ts';
import { plantQuotes } from '../library/planted-page.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { compareToScan } from '../measure/compare.ts';
import { mostForPage } from '../reach.ts';
import { bounded, decimal, type Table, thousands, times } from '../report/table.ts';
import type { Run } from './run.ts';

const QUOTES = 5;
const NOISES = [0, 0.15];

/** Pages by length and library by size: without a match, and with quotes. */
export function measurePages({ plan, shipped, say }: Run): Table[] {
  const blank = plan.pages.map(length => syntheticPage(length, plan.seed + length));
  const quoting = NOISES.map(noise =>
    blank.map(page => plantQuotes(page, shipped.sentences, QUOTES, noise, plan.seed).text),
  );
  const build: string[][] = [];
  const rows: string[][] = [[], ...NOISES].map(() => []);
  const perKind: string[][][] = rows.map(() => []);
  for (const documents of plan.libraries) {
    say(`a library of ${documents}`);
    const library = buildLibrary(documents, shipped, plan.seed);
    build.push(buildRow(library));
    [blank, ...quoting].forEach((pages, kind) => {
      const cells = pages.map(page => cellOf(page, library, kind === 0, plan.effort));
      perKind[kind]!.push([thousands(documents), ...cells]);
    });
  }
  const columns = ['documents', ...plan.pages.map(length => `${thousands(length)} characters`)];
  return [
    {
      title: 'Pages without a match',
      notes: [
        'Time as a multiple of the bare scan over the same page; in brackets the passages found. To reach: 1 document (what ships) ≤ 4 from 10k on; 1,000 documents ≤ 8 at 10k, ≤ 12 at 200k.',
      ],
      columns,
      rows: perKind[0]!,
    },
    ...NOISES.map((noise, at) => ({
      title: `Pages with ${QUOTES} quotes, ${noise * 100} % noise`,
      notes: ['As before; the quotes are sentences of what ships.'],
      columns,
      rows: perKind[at + 1]!,
    })),
    {
      title: 'Building the index',
      notes: ['One build for each library, in this order and in one process.'],
      columns: ['documents', 'characters', 'milliseconds', 'ns a character'],
      rows: build,
    },
  ];
}

function cellOf(
  page: string,
  { documents, engine }: MeasuredLibrary,
  isBlank: boolean,
  effort: Run['plan']['effort'],
): string {
  const [figure] = compareToScan(page, [engine.match], effort);
  const found = engine.match(page).length;
  const most = isBlank ? mostForPage(documents, page.length) : undefined;
  return `${bounded(figure!.ratio, most, times)} [${found}]`;
}

function buildRow({ documents, characters, milliseconds }: MeasuredLibrary): string[] {
  return [
    thousands(documents),
    characters.toLocaleString('en'),
    decimal(milliseconds),
    decimal((milliseconds * 1e6) / characters),
  ];
}
