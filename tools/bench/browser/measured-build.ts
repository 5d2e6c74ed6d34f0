import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';

const FILES = { page: 'bench-page.js', end: 'bench-page-end.js', background: 'bench-background.js' } as const;

/** As much of a built manifest as is amended. */
interface Manifest {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** A build with probes in it, for measuring only. */
export interface MeasuredBuild {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies a built extension and puts the probes beside its scripts. What ships is in it byte for byte, but for the manifest:
 * the probes are further scripts, run before and after.
 */
export async function copyWithProbes(built: string): Promise<MeasuredBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-measured-'));
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const write = (file: string, code: string) => writeFileSync(join(folder, file), code);
  write(FILES.page, asScript(await bundle('tools/bench/browser/probes/page.ts')));
  write(FILES.end, asScript(await bundle('tools/bench/browser/probes/page-end.ts')));
  write(FILES.background, await bundle('tools/bench/browser/probes/background.ts'));
  const worker = manifest.background.service_worker;
  if (worker !== undefined) write('bench-worker.js', importing(FILES.background, worker));
  write('manifest.json', JSON.stringify(amended(manifest)));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** The manifest with the probes around the page's script and before the background's. */
export function amended<M extends Manifest>(manifest: M): M {
  const { background, content_scripts } = manifest;
  return {
    ...manifest,
    background: background.service_worker
      ? { ...background, service_worker: 'bench-worker.js' }
      : { ...background, scripts: [FILES.background, ...(background.scripts ?? [])] },
    content_scripts: content_scripts.map(one => ({ ...one, js: [FILES.page, ...one.js, FILES.end] })),
  };
}

function importing(...files: string[]): string {
  return files.map(file => `import './${file}';\n`).join('');
}

/** Scripts of pages share their top level; a module's is its own. */
function asScript(module: string): string {
  return `(() => {\n${module}\n})();\n`;
}
