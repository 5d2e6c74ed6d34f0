import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, projectFolder, read, sourcesOf, withoutComments } from './sources.ts';

const FOLDERS = ['components', 'core', 'entrypoints', 'locales', 'platform', 'seeds', 'tests', 'tools'];
const SHIPPED = sourcesOf('core', 'components', 'platform', 'entrypoints', 'seeds');
const TEXT = /\.(tsx?|mjs|css|html|json|md|ftl|yaml|svg|xml)$/;

/** Lines of code, comments aside, in which a word stands that has no place there. */
function linesWith(word: RegExp, sources: readonly { path: string; text: string }[]): string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .filter(line => word.test(line))
      .map(line => `${path}: ${line.trim()}`),
  );
}

describe('what ships', () => {
  it.each([
    [
      'makes no HTML out of words',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML/,
    ],
    ['runs no words as code', /\beval\s*\(|new Function\b|setTimeout\(\s*['"`]/],
    ['sends nothing but by fetch', /XMLHttpRequest|WebSocket|EventSource|sendBeacon/],
    ['writes nothing to the console', /\bconsole\s*\./],
    ['posts nothing to the page', /\.postMessage\s*\(/],
  ])('%s', (_, word) => {
    expect(linesWith(word, SHIPPED)).toEqual([]);
  });
});

describe('the network', () => {
  it('is asked in one place only, where the server of a sync is; what else is fetched are files of the extension', () => {
    const asking = /\bfetch\s*\((?!`\$\{extensionBase\(\)\}(?:background|library)\.bin`\))/;
    expect(linesWith(asking, SHIPPED)).toEqual([
      'platform/sync/webdav/ask.ts: const response = await fetch(url, {',
    ]);
  });
});

describe('core', () => {
  it('compiles where there is no DOM, no browser and no Node', () => {
    const sources = sourcesOf('core').map(({ path }) => join(projectFolder, path));
    const options =
      '--ignoreConfig --noEmit --strict --target ES2023 --lib ES2024 --module preserve --moduleResolution bundler ' +
      '--allowImportingTsExtensions --skipLibCheck --types';
    const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [tsc, ...options.split(' '), '', ...sources], {
      encoding: 'utf8',
    });
    expect(run.stdout + run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it('knows neither the time of day nor chance', () => {
    expect(linesWith(/\bDate\b(?!['`])|Math\.random|performance\.|Temporal\b/, sourcesOf('core'))).toEqual(
      [],
    );
  });
});

describe('files', () => {
  it('have at most three hundred lines', () => {
    const long = sourcesOf(...FOLDERS).filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('are named for what is in them, in small letters and hyphens', () => {
    const names = filesOf(...FOLDERS).filter(path => TEXT.test(path) && !path.endsWith('README.md'));
    const vague = /^(utils?|helpers?|misc|common|shared|manager|stuff)\b|-(utils?|helpers?|manager)\./;
    expect(names.filter(path => vague.test(basename(path)))).toEqual([]);
    expect(names.filter(path => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(basename(path)))).toEqual([]);
  });

  it('hold no path of the machine that they were written on', () => {
    const machine = [projectFolder, homedir()].filter(path => path.length > 5);
    const home = /\/(?:root|home\/(?!reader\b)[a-z]\w*|work)\/[\w.]/;
    const telling = filesOf(...FOLDERS)
      .filter(path => TEXT.test(path))
      .filter(path => {
        const text = read(path);
        return home.test(text) || machine.some(known => text.includes(known));
      });
    expect(telling).toEqual([]);
  });

  it('hold no end-of-line white space, carriage returns or tabs, and end in one line feed', () => {
    const untidy = filesOf(...FOLDERS)
      .filter(path => /\.(tsx?|css|ftl|yaml)$/.test(path))
      .filter(path => /[ \t\r]$|\t/m.test(read(path)) || !/[^\n]\n$/.test(read(path)));
    expect(untidy).toEqual([]);
  });

  it('of tests have a source that they mirror', () => {
    const mirrored = /^tests\/(core|platform|components|seeds|tools)\//;
    const folders = new Set(
      filesOf('core', 'platform', 'components', 'seeds', 'tools').map(path => path.replace(/\/[^/]*$/, '')),
    );
    const astray = filesOf('tests')
      .filter(path => mirrored.test(path))
      .filter(path => !folders.has(path.replace(/^tests\//, '').replace(/\/[^/]*$/, '')));
    expect(astray).toEqual([]);
  });
});
