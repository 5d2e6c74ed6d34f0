import { gzipSync } from 'node:zlib';
import { bundle } from '../bundle.ts';
import { MOST_CODE } from '../reach.ts';
import { bounded, type Table } from '../report/table.ts';
import type { Run } from './run.ts';

/** What the engine's code adds to the background's bundle. */
export async function measureCode({ say }: Run): Promise<Table[]> {
  say('the bundle');
  const code = await bundle('core/match/matcher.ts');
  const bytes = (value: number) => value.toLocaleString('en');
  return [
    {
      title: 'Code of the engine',
      notes: [
        `core/match with what it imports, minified, without data. To reach: ≤ ${bytes(MOST_CODE)} bytes gzip.`,
      ],
      columns: ['', 'bytes', 'gzip'],
      rows: [
        [
          'core/match/matcher.ts',
          bytes(Buffer.byteLength(code)),
          bounded(gzipSync(code, { level: 9 }).length, MOST_CODE, bytes),
        ],
      ],
    },
  ];
}
