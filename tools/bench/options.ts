import { parseArgs } from 'node:util';
import { UsageError } from '../start/usage-error.ts';
import { BROWSER_SECTIONS } from './browser/sections/index.ts';
import { SECTIONS } from './sections/index.ts';
import type { Section } from './sections/run.ts';

export const usage = `npm run bench                 all sections, about four minutes
npm run bench -- [options]
  --only NAME                one section: ${Object.keys(SECTIONS).join(', ')}; may be given several times
  --browser                  instead of these, the extension in real browsers, about fifteen minutes: ${Object.keys(BROWSER_SECTIONS).join(', ')}
  --markdown FILE            writes the tables there too, as Markdown
  --help`;

export interface Options {
  readonly help: boolean;
  /** What is to be run, by name, in order. */
  readonly sections: Readonly<Record<string, Section>>;
  readonly markdown: string | undefined;
}

export function parseOptions(args: string[]): Options {
  const { only, browser, markdown, help } = parse(args);
  const all = browser ? BROWSER_SECTIONS : SECTIONS;
  const unknown = only?.find(name => !Object.hasOwn(all, name));
  if (unknown !== undefined) throw wrong(`there is no section “${unknown}”`);
  if (markdown === '') throw wrong('--markdown needs a file');
  const chosen = Object.entries(all).filter(([name]) => !only || only.includes(name));
  return { help: help ?? false, sections: Object.fromEntries(chosen), markdown };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true },
        browser: { type: 'boolean' },
        markdown: { type: 'string' },
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
