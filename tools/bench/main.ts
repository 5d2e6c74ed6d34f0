import { writeFileSync } from 'node:fs';
import { UsageError } from '../start/usage-error.ts';
import { parseOptions, usage } from './options.ts';
import { WHOLE } from './plan.ts';
import { machineLine } from './report/machine.ts';
import { markdownTable } from './report/markdown.ts';
import { plainTable } from './report/plain.ts';
import type { Table } from './report/table.ts';
import { readShipped } from './shipped.ts';

/** Measures the engine's speed, memory and size, or the extension in real browsers, and prints tables. */
async function main(): Promise<void> {
  const { help, sections, markdown } = parseOptions(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const machine = machineLine(new Date());
  const shipped = readShipped();
  console.log(`${machine}\n`);
  const all: Table[] = [];
  for (const [name, measure] of Object.entries(sections)) {
    const start = performance.now();
    const say = (what: string) => console.error(`${name}: ${what}`);
    const tables = await measure({ plan: WHOLE, shipped, say });
    console.log(tables.map(plainTable).join('\n'));
    console.error(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
    all.push(...tables);
  }
  if (markdown) writeFileSync(markdown, `${[machine, '', ...all.map(markdownTable)].join('\n')}`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
