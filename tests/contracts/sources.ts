import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** With a slash at its end. Not from tools/: under happy-dom `new URL` is a browser's, which `fileURLToPath` refuses. */
export const projectFolder = join(import.meta.dirname, '../../');

/** A file of the project, its path from the project's folder with slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files below the folders named, in order. */
export function filesOf(...folders: string[]): string[] {
  return folders.flatMap(folder =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(projectFolder.length).replaceAll('\\', '/'))
      .sort(),
  );
}

export function read(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** The TypeScript below the folders named. */
export function sourcesOf(...folders: string[]): Source[] {
  return filesOf(...folders)
    .filter(path => /\.tsx?$/.test(path))
    .map(path => ({ path, text: read(path) }));
}

/** Code without its comments, good enough for this project's code: no comment marks stand in its strings but `*://`. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{(,])\/\/.*$/gm, '$1');
}

export interface Import {
  /** A path from the project's folder for a file, else the name of a package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const FROM = /\b(import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s*'([^']+)'/g;
const BARE = /\bimport\s*\(?\s*'([^']+)'/g;

export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(FROM)].map(([, , type, names = '', specifier = '']) => ({
    target: targetOf(path, specifier),
    isTypeOnly: type !== undefined || areAllTypes(names),
  }));
  const bare = [...code.matchAll(BARE)].map(([, specifier = '']) => ({
    target: targetOf(path, specifier),
    isTypeOnly: path.endsWith('.d.ts'),
  }));
  return [...named, ...bare];
}

function areAllTypes(names: string): boolean {
  const [, inBraces] = /^\{([^}]*)\}$/.exec(names.trim()) ?? [];
  const parts = inBraces?.split(',').filter(part => part.trim() !== '') ?? [];
  return parts.length > 0 && parts.every(part => part.trim().startsWith('type '));
}

function targetOf(path: string, specifier: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('.') ? posix.join(dirname(path), file) : file;
}

/** All files that a file comes to load, itself included; what is imported for its types alone is not loaded. */
export function loadedBy(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  if (!/\.tsx?$/.test(path)) return known;
  for (const { target, isTypeOnly } of importsOf({ path, text: read(path) })) {
    if (!isTypeOnly && target.includes('/') && /\.\w+$/.test(target) && !isPackage(target))
      loadedBy(target, known);
  }
  return known;
}

function isPackage(target: string): boolean {
  return !/^(components|core|entrypoints|locales|platform|seeds|tests|tools)\//.test(target);
}
