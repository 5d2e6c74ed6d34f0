import { spawnSync } from 'node:child_process';

/** Runs one of the project's tools as its npm script does. */
export function runTool(tool: string, options: readonly string[] = [], input = '') {
  const run = spawnSync(process.execPath, ['--experimental-strip-types', `tools/${tool}.ts`, ...options], {
    encoding: 'utf8',
    input,
    maxBuffer: 16_000_000,
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}
