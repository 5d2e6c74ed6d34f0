import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/browser-name.ts';
import { projectFolder } from '../project-folder.ts';

const TARGETS = {
  chromium: { wxt: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { wxt: 'firefox', folder: '.output/firefox-mv3' },
} as const;

/**
 * Builds the extension for a browser, packed too with `zip`, and answers its folder. What the builder says is shown only if
 * it fails.
 */
export async function buildExtension(
  browser: BrowserName,
  command: 'build' | 'zip' = 'build',
): Promise<string> {
  const target = TARGETS[browser];
  // The program behind node_modules/.bin/wxt, as Windows cannot start the latter without a shell.
  const wxt = join(projectFolder, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, command, '-b', target.wxt], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said += text;
    });
  }
  const code = await new Promise((done, failed) => child.once('error', failed).once('close', done));
  if (code !== 0) throw new Error(`the build failed:\n${said.trim()}`);
  return join(projectFolder, target.folder);
}
