import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserNames } from '../browsers/browser-name.ts';
import { ensureBrowsers } from '../browsers/install.ts';
import { buildExtension } from '../build/build-extension.ts';
import { checkSizes } from '../build/check.ts';
import { projectFolder } from '../project-folder.ts';
import { runProgram } from './step.ts';
import { lineOf, sumOf, type Tally } from './tally.ts';
import { runTests } from './vitest-run.ts';

/** The whole suite: types, lint, unit tests, real servers, both builds with their sizes, and the tests in both browsers. */
async function main(): Promise<number> {
  const checks: boolean[] = [];
  const check = async (name: string, run: () => Promise<boolean> | boolean) => {
    console.log(`\n${name}`);
    checks.push(await run());
    if (!checks.at(-1)) console.log(`${name}: failed`);
  };
  await check('types', () => runProgram('typescript/bin/tsc', '--noEmit'));
  await check('lint', () => runProgram('@biomejs/biome/bin/biome', 'check', '.'));
  const unit = await runTests('unit');
  const remotes = await runTests('remotes');
  await ensureBrowsers([...browserNames]);
  await check('build for Chromium', () => build('chromium', 'chrome'));
  await check('build for Firefox', () => build('firefox', 'firefox'));
  const chromium = await runTests('chromium');
  const firefox = await runTests('firefox');

  const passed = checks.filter(Boolean).length;
  const checked: Tally = { passed, failed: checks.length - passed };
  console.log('');
  for (const [name, tally] of Object.entries({ checks: checked, unit, remotes, chromium, firefox })) {
    console.log(lineOf(tally, name));
  }
  const total = sumOf([checked, unit, remotes, chromium, firefox]);
  console.log(lineOf(total));
  return total.failed === 0 ? 0 : 1;
}

async function build(browser: 'chromium' | 'firefox', target: 'chrome' | 'firefox'): Promise<boolean> {
  await buildExtension(browser, 'zip');
  return checkSizes(target, version());
}

function version(): string {
  return (JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { version: string })
    .version;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  console.log(lineOf({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
