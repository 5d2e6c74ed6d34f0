import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import * as v from 'valibot';
import { UsageError } from './usage-error.ts';

export interface PageFile {
  url: string;
  /** Relative to the folder of pages.json. */
  file: string;
}

const schema = v.pipe(
  v.array(v.object({ url: v.string(), file: v.pipe(v.string(), v.nonEmpty('file is empty')) })),
  v.nonEmpty('there is no page in it'),
);

/** Reads and checks DIR/pages.json; every fault is told with the place where it is. */
export function readPages(folder: string): PageFile[] {
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) throw new UsageError(`${list} does not exist`);
  const result = v.safeParse(schema, parseJson(list));
  if (!result.success) {
    const [issue] = result.issues;
    throw new UsageError(`${list}: ${[v.getDotPath(issue), issue.message].filter(Boolean).join(': ')}`);
  }
  const seen = new Set<string>();
  for (const [index, page] of result.output.entries()) {
    const fault = urlFault(page.url, seen) ?? fileFault(folder, page.file);
    if (fault) throw new UsageError(`${list}: page ${index + 1}: ${fault}`);
  }
  return result.output;
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

function urlFault(url: string, seen: Set<string>): string | undefined {
  if (!URL.canParse(url)) return `“${url}” is not an address`;
  const { protocol, port, host, pathname, search } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return `${url} is neither http nor https`;
  // Only ports 80 and 443 lead to the page server.
  if (port !== '') return `${url} has a port`;
  const address = host + pathname + search;
  if (seen.has(address)) return `${url} is there twice`;
  seen.add(address);
  return undefined;
}

function fileFault(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  // Before asking whether it exists, which would be telling about files outside.
  if (isAbsolute(file) || leaves(folder, path)) return `${file} is outside the folder`;
  if (!existsSync(path) || !statSync(path).isFile()) return `there is no file ${file}`;
  if (leaves(realpathSync(folder), realpathSync(path))) return `${file} is a link to outside the folder`;
  return undefined;
}

function leaves(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return isAbsolute(way) || way.split(/[\\/]/)[0] === '..';
}
