import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../browsers/browser-name.ts';
import { UsageError } from './usage-error.ts';

export const usage = `npm start                    opens a browser with the extension on the demo pages
npm start -- [options]
  --headless                 without a window: leaves pictures and report.json (always so without a display)
  --out DIR                  where to leave them (.output/demo); implies --headless
  --browser NAME             chromium or firefox; by default the first of them that is found
  --pages DIR                a folder with pages.json, [{"url", "file"}], and its HTML files, instead of the demo
  --help`;

export interface Options {
  help: boolean;
  /** Undefined: a window for a person. */
  out: string | undefined;
  browser: BrowserName | undefined;
  pages: string | undefined;
}

export function parseOptions(args: string[], hasDisplay: boolean): Options {
  const { headless, out, browser, pages, help } = parse(args);
  if (browser !== undefined && !isBrowserName(browser))
    throw wrong(`--browser is ${browserNames.join(' or ')}, not “${browser}”`);
  if (out === '') throw wrong('--out needs a folder');
  if (pages === '') throw wrong('--pages needs a folder');
  const wantsWindow = !headless && out === undefined && hasDisplay;
  return { help: help ?? false, out: wantsWindow ? undefined : (out ?? '.output/demo'), browser, pages };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        headless: { type: 'boolean' },
        out: { type: 'string' },
        browser: { type: 'string' },
        pages: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function wrong(what: string): UsageError {
  return new UsageError(`${what}\n\n${usage}`);
}

function isBrowserName(name: string): name is BrowserName {
  return (browserNames as readonly string[]).includes(name);
}
