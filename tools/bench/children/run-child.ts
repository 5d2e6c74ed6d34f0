import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of this folder in a Node of its own and answers what it printed, as JSON. */
export function runChild<Answer>(script: string, flags: readonly string[], args: readonly string[]): Answer {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const own = ['--experimental-strip-types', '--no-warnings', ...flags];
  const printed = execFileSync(process.execPath, [...own, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed) as Answer;
}
