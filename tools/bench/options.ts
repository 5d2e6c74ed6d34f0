import { parseArgs } from 'node:util';
import { UsageError } from '../start/usage-error.ts';
import { SECTIONS } from './sections/index.ts';

export const usage = `npm run bench                 all sections, about four minutes
npm run bench -- [options]
  --only NAME                one section: ${Object.keys(SECTIONS).join(', ')}; may be given several times
  --markdown FILE            writes the tables there too, as Markdown
  --help`;

export interface Options {
  readonly help: boolean;
  readonly sections: readonly string[];
  readonly markdown: string | undefined;
}

export function parseOptions(args: string[]): Options {
  const { only, markdown, help } = parse(args);
  const unknown = only?.find(name => !Object.hasOwn(SECTIONS, name));
  if (unknown !== undefined) throw wrong(`there is no section “${unknown}”`);
  if (markdown === '') throw wrong('--markdown needs a file');
  const sections = Object.keys(SECTIONS).filter(name => !only || only.includes(name));
  return { help: help ?? false, sections, markdown };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true },
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
