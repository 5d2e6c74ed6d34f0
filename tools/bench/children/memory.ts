import { createEngine } from '../engine.ts';
import { charactersOf, packsOf } from '../libraries.ts';
import { syntheticPage } from '../library/synthetic-page.ts';
import { readShipped } from '../shipped.ts';

/** What an engine keeps in memory, bytes. */
export interface MemoryAnswer {
  readonly characters: number;
  /** Typed arrays. */
  readonly arrays: number;
  /** Everything else. */
  readonly heap: number;
}

/** Builds one engine over a library of `argv[2]` documents made from seed `argv[3]`, and prints what it keeps. */
function main(): void {
  const [documents = 1, seed = 0] = process.argv.slice(2).map(Number);
  const shipped = readShipped();
  const packs = packsOf(documents, shipped, seed);
  const page = syntheticPage(10_000, seed);
  const characters = charactersOf(packs);
  const before = kept();
  const engine = createEngine(packs, shipped.materials);
  engine.match(page);
  const after = kept();
  const answer: MemoryAnswer = {
    characters,
    arrays: after.arrayBuffers - before.arrayBuffers,
    heap: after.heapUsed - before.heapUsed,
  };
  process.stdout.write(JSON.stringify(answer));
  // Packs and engine must not be let go before this.
  if (packs.length + engine.match('').length < 0) process.exitCode = 1;
}

function kept(): NodeJS.MemoryUsage {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let times = 0; times < 4; times++) globalThis.gc();
  return process.memoryUsage();
}

main();
