import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMatcher } from '../core/match/matcher.ts';
import { compileSeeds } from './seeds/compile-seeds.ts';
import { scriptPairs } from './seeds/script-pairs.ts';

/** Scores recognition on the evaluation set, which stands beside the project where there is one and is no part of it. */
const SET = new URL('../../shared/evaluation/', import.meta.url);

interface Page {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

function predict(pages: readonly Page[]): string {
  const matcher = createMatcher([compileSeeds()], scriptPairs());
  return pages
    .map(({ id, text }) => {
      const started = performance.now();
      const matches = matcher.match(text);
      return `${JSON.stringify({ id, matches, ms: performance.now() - started })}\n`;
    })
    .join('');
}

function main(): number {
  if (!existsSync(SET)) {
    console.log('evaluate: no evaluation set beside the project; nothing was scored');
    return 0;
  }
  const lines = readFileSync(new URL('pages.jsonl', SET), 'utf8').trimEnd().split('\n');
  const isEnglish = (line: string) => (JSON.parse(line) as Page).lang?.startsWith('en') ?? false;
  const chinese = lines.filter(line => !isEnglish(line));
  const folder = mkdtempSync(join(tmpdir(), 'meipi-evaluate-'));
  try {
    const pages = join(folder, 'pages.jsonl');
    const predictions = join(folder, 'pred.jsonl');
    writeFileSync(pages, `${chinese.join('\n')}\n`);
    writeFileSync(predictions, predict(chinese.map(line => JSON.parse(line) as Page)));
    const gold = fileURLToPath(new URL('gold.jsonl', SET));
    const scorer = fileURLToPath(new URL('score.mjs', SET));
    const options = [scorer, '--gold', gold, '--pages', pages, '--pred', predictions];
    console.log(`evaluate: ${chinese.length} pages, ${lines.length - chinese.length} in English left out`);
    return spawnSync(process.execPath, options, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main();
