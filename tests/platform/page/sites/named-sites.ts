import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Site } from '../../../../platform/page/sites/site.ts';

const FOLDER = join(import.meta.dirname, '../../../../platform/page/sites');
const NO_SITES = ['index.ts', 'site.ts', 'trs-editor.ts'];

/** The sites by the names of their files. */
export const NAMED_SITES: ReadonlyMap<string, Site> = new Map(
  await Promise.all(
    readdirSync(FOLDER)
      .filter(file => !NO_SITES.includes(file))
      .map(read),
  ),
);

/** Undefined for no site. */
export function nameOf(site: Site | undefined): string | undefined {
  return [...NAMED_SITES].find(([, named]) => named === site)?.[0];
}

async function read(file: string): Promise<[string, Site]> {
  const [site] = Object.values((await import(join(FOLDER, file))) as Record<string, Site>);
  return [basename(file, '.ts'), site!];
}
