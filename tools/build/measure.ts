import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What one entry point weighs with all that it loads, in bytes. */
export interface Weight {
  readonly entry: string;
  readonly raw: number;
  readonly gzip: number;
}

const ENTRIES = [
  'background.js',
  'content-scripts/reader.js',
  'content-scripts/reader.css',
  'margin.js',
  'card.js',
  'popup.html',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  'check.html',
];

/** Weighs each entry point of a build; a missing one is a fault of the build. */
export function weighBuild(folder: string): Weight[] {
  return ENTRIES.map(entry => {
    const files = [...loadedBy(folder, entry)].map(file => readFileSync(join(folder, file)));
    const gzip = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    return { entry, raw: files.reduce((sum, file) => sum + file.length, 0), gzip };
  });
}

export function zipSize(file: string): number {
  return statSync(file).size;
}

/** A file and the chunks and styles it loads, by the addresses in it. */
function loadedBy(folder: string, file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const content = readFileSync(join(folder, file), 'utf8');
  for (const [, address = ''] of content.matchAll(
    /(?:src=|href=|from|import)\s*["'`]([./][^"'`]+\.(?:js|css))["'`]/g,
  )) {
    const loaded = address.startsWith('/') ? address.slice(1) : normalize(join(dirname(file), address));
    if (existsSync(join(folder, loaded))) loadedBy(folder, loaded, known);
  }
  return known;
}
