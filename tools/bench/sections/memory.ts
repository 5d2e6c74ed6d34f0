import type { MemoryAnswer } from '../children/memory.ts';
import { runChild } from '../children/run-child.ts';
import { MANY_CHARACTERS, MOST_BYTES } from '../reach.ts';
import { bounded, decimal, type Table, thousands } from '../report/table.ts';
import type { Run } from './run.ts';

/** What an engine keeps for each character of the library, a child process for each size. */
export function measureMemory({ plan, say }: Run): Table[] {
  const rows = plan.libraries.map(documents => {
    say(`a library of ${documents}`);
    const args = [String(documents), String(plan.seed)];
    const { characters, arrays, heap } = runChild<MemoryAnswer>('memory.ts', ['--expose-gc'], args);
    const most = characters >= MANY_CHARACTERS ? MOST_BYTES : undefined;
    return [
      thousands(documents),
      characters.toLocaleString('en'),
      decimal(arrays / characters),
      decimal(Math.max(0, heap) / characters),
      bounded((arrays + heap) / characters, most, decimal),
    ];
  });
  return [
    {
      title: 'Memory',
      notes: [
        `Bytes that the engine keeps for each character of the library's text, after a first page, the packs themselves not counted. To reach: ≤ ${MOST_BYTES} from ${MANY_CHARACTERS.toLocaleString('en')} characters on.`,
      ],
      columns: ['documents', 'characters', 'typed arrays', 'rest of the heap', 'together'],
      rows,
    },
  ];
}
