import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weighBuild } from '../../../tools/build/measure.ts';

const FILES = {
  'background.js': 'import"./chunks/shared.js";',
  'content-scripts/reader.js': 'x'.repeat(1_000),
  'content-scripts/reader.css': 'a{}',
  'margin.js': 'yy',
  'card.js': 'y',
  'popup.html': '<link rel="stylesheet" href="/assets/popup.css"><script src="/chunks/popup.js"></script>',
  'sidepanel.html': '<p>nothing',
  'options.html': '<p>nothing',
  'welcome.html': '<p>nothing',
  'check.html': '<p>nothing',
  'chunks/popup.js': 'import{a}from"./shared.js";import{b}from"./shared.js";',
  'chunks/shared.js': 'export{a}from"./shared.js"',
  'assets/popup.css': 'b{}',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-build-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('weighing a build', () => {
  it('weighs each entry point with all that it loads, each file once', () => {
    const raw = Object.fromEntries(weighBuild(folder).map(weight => [weight.entry, weight.raw]));
    const size = (...files: (keyof typeof FILES)[]) =>
      files.reduce((sum, file) => sum + FILES[file].length, 0);
    expect(raw).toEqual({
      'background.js': size('background.js', 'chunks/shared.js'),
      'content-scripts/reader.js': 1_000,
      'content-scripts/reader.css': 3,
      'margin.js': 2,
      'card.js': 1,
      'popup.html': size('popup.html', 'assets/popup.css', 'chunks/popup.js', 'chunks/shared.js'),
      'sidepanel.html': size('sidepanel.html'),
      'options.html': size('options.html'),
      'welcome.html': size('welcome.html'),
      'check.html': size('check.html'),
    });
  });

  it('says what the browser has to load once it is packed', () => {
    const reader = weighBuild(folder).find(({ entry }) => entry === 'content-scripts/reader.js')!;
    expect(reader.gzip).toBeLessThan(100);
  });

  it('fails where an entry point is missing', () => {
    rmSync(join(folder, 'sidepanel.html'));
    expect(() => weighBuild(folder)).toThrow('sidepanel.html');
  });
});
