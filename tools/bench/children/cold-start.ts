import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { flat } from '../library/flat.ts';
import { median } from '../measure/median.ts';

/** Milliseconds. */
export interface ColdAnswer {
  /** Reading and running the module: the code, the pack out of its JSON, the table of scripts. */
  readonly load: number;
  /** Making the engine: reading the model and the library. */
  readonly build: number;
  /** The first page, and the same again. */
  readonly first: number;
  readonly second: number;
  /** The bare scan of that page, once it is warm. */
  readonly scan: number;
}

/** Loads the bundle `argv[2]` into a Node that has seen none of it and matches the page in `argv[3]`, with the library in `argv[4]`. */
async function main(): Promise<void> {
  const [module = '', page = '', library = ''] = process.argv.slice(2);
  const model = readFileSync(new URL('../../../public/background.bin', import.meta.url));
  const text = flat(readFileSync(page, 'utf8'));
  const bytes = new Uint8Array(readFileSync(library)).buffer;
  const clock = [performance.now()];
  const lap = () => {
    clock.push(performance.now());
    return clock.at(-1)! - clock.at(-2)!;
  };
  const { start, scan } = (await import(pathToFileURL(module).href)) as typeof import('./cold-entry.ts');
  const load = lap();
  const engine = start(model, bytes);
  const build = lap();
  engine.match(text);
  const first = lap();
  engine.match(text);
  const second = lap();
  const scans: number[] = [];
  for (let round = 0; round < 300; round++) {
    scan(text);
    scans.push(lap());
  }
  const answer: ColdAnswer = { load, build, first, second, scan: median(scans.slice(100)) };
  process.stdout.write(JSON.stringify(answer));
}

await main();
