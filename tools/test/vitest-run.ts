import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './step.ts';
import { readTally, type Tally } from './tally.ts';

/** Runs the tests of one project of vitest.config.ts. */
export async function runTests(project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    await runProgram('vitest/vitest.mjs', 'run', '--project', project, ...reporters);
    return existsSync(file) ? readTally(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
