import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createMatcher, type Matcher } from '../core/match/matcher.ts';
import { lineOf } from '../core/policy/check-pack.ts';
import type { Pack } from '../core/policy/pack.ts';
import { shippedMaterials } from './materials.ts';
import { compileSeeds } from './seeds/compile-seeds.ts';
import { readPack } from './seeds/read-pack.ts';

/** Reads JSON lines `{id, text}` on standard input and writes what is recognised in each, in the same order. */
const requestSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function loadMatcher(): Matcher {
  const { values, positionals } = parseArgs({
    options: { pack: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  // `--pack A B` names two packs, as `--pack A --pack B` does.
  const files = values.pack ? [...values.pack, ...positionals] : [];
  return createMatcher([compileSeeds(), ...files.map(loadPack)], shippedMaterials());
}

function loadPack(file: string): Pack {
  const read = readPack(file);
  if (read.ok) return read.value;
  throw new Error(read.error.map(fault => `${file}: ${lineOf(fault)}`).join('\n'));
}

function readRequest(line: string, at: number): v.InferOutput<typeof requestSchema> {
  try {
    return v.parse(requestSchema, JSON.parse(line));
  } catch (error) {
    throw new Error(`line ${at} is no {id, text}: ${(error as Error).message}`);
  }
}

function answer({ id, text }: v.InferOutput<typeof requestSchema>, matcher: Matcher): string {
  const started = performance.now();
  const matches = matcher.match(text);
  return JSON.stringify({ id, matches, ms: performance.now() - started });
}

async function main(): Promise<void> {
  const matcher = loadMatcher();
  let at = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    at += 1;
    if (line.trim() !== '') process.stdout.write(`${answer(readRequest(line, at), matcher)}\n`);
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
