import { parseArgs } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { lineOf } from '../core/policy/check-pack.ts';
import { packSchema } from '../core/policy/pack.ts';
import { compileSeeds } from './seeds/compile-seeds.ts';
import { readPack } from './seeds/read-pack.ts';

const USAGE = `npm run --silent pack                     prints the shipped pack as JSON
npm run --silent pack -- --check FILE …   says what is wrong in other people's packs
npm run --silent pack -- --schema         prints the JSON Schema of the format`;

function main(): number {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, schema: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.check && positionals.length > 0) return positionals.map(check).some(isWrong => isWrong) ? 1 : 0;
  if (values.check || positionals.length > 0) throw new Error(USAGE);
  print(values.schema ? packJsonSchema() : compileSeeds());
  return 0;
}

/** Says every fault of a file, with its path inside the pack and the remedy; true if there is one. */
function check(file: string): boolean {
  const read = readPack(file);
  if (read.ok) console.log(`${file}: nothing wrong, ${read.value.documents.length} documents`);
  else for (const fault of read.error) console.log(`${file}: ${lineOf(fault)}`);
  return !read.ok;
}

/** What JSON Schema cannot say, that ids exist and quotes stand in their nodes, only `--check` does. */
function packJsonSchema(): object {
  return toJsonSchema(packSchema, { errorMode: 'ignore' });
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
