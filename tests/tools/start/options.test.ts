import { describe, expect, it } from 'vitest';
import { chooseBrowser } from '../../../tools/start/choose-browser.ts';
import { hasDisplay } from '../../../tools/start/has-display.ts';
import { parseOptions } from '../../../tools/start/options.ts';
import { UsageError } from '../../../tools/start/usage-error.ts';

describe('the options of npm start', () => {
  it('mean a window, if there is a display and nothing else is said', () => {
    expect(parseOptions([], true).out).toBeUndefined();
  });

  it('mean pictures in .output/demo if there is no display', () => {
    expect(parseOptions([], false).out).toBe('.output/demo');
  });

  it('mean pictures with --headless, or with --out alone', () => {
    expect(parseOptions(['--headless'], true).out).toBe('.output/demo');
    expect(parseOptions(['--headless', '--out', 'here'], true).out).toBe('here');
    expect(parseOptions(['--out', 'here'], true).out).toBe('here');
  });

  it('name the browser and the folder of pages', () => {
    expect(parseOptions(['--browser', 'firefox', '--pages=mine'], true)).toMatchObject({
      browser: 'firefox',
      pages: 'mine',
    });
  });

  it.each([
    [['--browser', 'safari'], 'safari'],
    [['--browser'], 'browser'],
    [['--surprise'], 'surprise'],
    [['demo'], 'demo'],
    [['--out='], '--out needs a folder'],
    [['--pages', ''], '--pages needs a folder'],
  ])('are refused, with the usage, if they are %j', (args, what) => {
    const parse = () => parseOptions(args, true);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(what);
    expect(parse).toThrow('npm start -- [options]');
  });
});

describe('the display', () => {
  it('is what X11 or Wayland announce on Linux, and always there elsewhere', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
  });
});

describe('the browser', () => {
  it('is the one asked for, even if it has to be installed', () => {
    expect(chooseBrowser('firefox', () => undefined)).toBe('firefox');
  });

  it('is otherwise the first that is found, and Chromium if none is', () => {
    expect(chooseBrowser(undefined, name => name)).toBe('chromium');
    expect(chooseBrowser(undefined, name => (name === 'firefox' ? name : undefined))).toBe('firefox');
    expect(chooseBrowser(undefined, () => undefined)).toBe('chromium');
  });
});
