import { describe, expect, it } from 'vitest';
import { BROWSER_SECTIONS } from '../../../tools/bench/browser/sections/index.ts';
import { parseOptions } from '../../../tools/bench/options.ts';
import { SECTIONS } from '../../../tools/bench/sections/index.ts';
import { UsageError } from '../../../tools/start/usage-error.ts';

describe('the options of npm run bench', () => {
  it('mean all sections if nothing is said', () => {
    expect(parseOptions([])).toEqual({ help: false, sections: SECTIONS, markdown: undefined });
  });

  it('name sections, which run in their own order, and a file', () => {
    const { sections, markdown } = parseOptions(['--only', 'worst', '--only=pages', '--markdown', 'a.md']);
    expect(Object.keys(sections)).toEqual(['pages', 'worst']);
    expect(markdown).toBe('a.md');
  });

  it('mean the sections in the browsers instead with --browser, which have names of their own', () => {
    expect(parseOptions(['--browser']).sections).toEqual(BROWSER_SECTIONS);
    expect(parseOptions(['--browser', '--only=labels']).sections).toEqual({
      labels: BROWSER_SECTIONS.labels,
    });
  });

  it.each([
    [['--only', 'best'], 'best'],
    [['--only', 'toString'], 'toString'],
    [['--markdown='], '--markdown needs a file'],
    [['worst'], 'worst'],
    [['--only', 'labels'], 'labels'],
    [['--browser', '--only', 'pages'], 'pages'],
  ])('are refused, with the usage, if they are %j', (args, what) => {
    const parse = () => parseOptions(args);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(what);
    expect(parse).toThrow('npm run bench -- [options]');
  });
});
