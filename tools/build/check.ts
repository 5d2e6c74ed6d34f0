import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { BOUNDS } from './bounds.ts';
import { weighBuild, zipSize } from './measure.ts';

interface Row {
  readonly what: string;
  readonly raw?: number;
  readonly gzip?: number;
  readonly bound?: number;
}

/** The scripts that pages carry. */
const SCRIPTS: Record<string, Pick<Row, 'bound'>> = {
  'content-scripts/reader.js': { bound: BOUNDS.contentScriptGzip },
  'margin.js': { bound: BOUNDS.marginScriptGzip },
  'card.js': { bound: BOUNDS.cardScriptGzip },
};

/** Prints what a build weighs beside its bounds; false if it weighs too much. */
export function checkSizes(target: 'chrome' | 'firefox', version: string): boolean {
  const weights = weighBuild(join(projectFolder, `.output/${target}-mv3`));
  const rows: Row[] = weights.map(({ entry, raw, gzip }) => ({ what: entry, raw, gzip, ...SCRIPTS[entry] }));
  const zip = zipSize(join(projectFolder, `.output/meipi-${version}-${target}.zip`));
  rows.push({ what: 'zip', gzip: zip, bound: BOUNDS.zip });
  console.log(`sizes of ${target}-mv3, bytes`);
  for (const row of rows) console.log(line(row));
  return rows.every(({ gzip = 0, bound = Number.POSITIVE_INFINITY }) => gzip <= bound);
}

function line({ what, raw, gzip, bound }: Row): string {
  const columns = [what.padEnd(28), raw === undefined ? '' : `raw ${raw}`, `gzip ${gzip}`];
  return `  ${columns.map(column => column.padEnd(14)).join('')}${bound === undefined ? '' : ` (bound ${bound})`}`;
}
