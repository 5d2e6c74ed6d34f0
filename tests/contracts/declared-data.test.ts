import { expect, it } from 'vitest';
import { DATA_SENT } from '../../platform/sync/data-sent.ts';
import { read } from './sources.ts';

it('what a sync sends is declared to the stores and said to the reader, kind by kind', () => {
  const declared = [...read('docs/store.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind);
  expect(declared).toEqual([...DATA_SENT]);
  for (const kind of DATA_SENT) expect(read('PRIVACY.md')).toContain(`\`${kind}\``);
});
