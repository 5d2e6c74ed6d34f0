import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../tools/bench/options.ts';
import { SECTIONS } from '../../../tools/bench/sections/index.ts';
import { UsageError } from '../../../tools/start/usage-error.ts';

describe('the options of npm run bench', () => {
  it('mean all sections if nothing is said', () => {
    expect(parseOptions([])).toEqual({ help: false, sections: Object.keys(SECTIONS), markdown: undefined });
  });

  it('name sections, which run in their own order, and a file', () => {
    expect(parseOptions(['--only', 'worst', '--only=pages', '--markdown', 'a.md'])).toEqual({
      help: false,
      sections: ['pages', 'worst'],
      markdown: 'a.md',
    });
  });

  it.each([
    [['--only', 'best'], 'best'],
    [['--only', 'toString'], 'toString'],
    [['--markdown='], '--markdown needs a file'],
    [['worst'], 'worst'],
  ])('are refused, with the usage, if they are %j', (args, what) => {
    const parse = () => parseOptions(args);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(what);
    expect(parse).toThrow('npm run bench -- [options]');
  });
});
