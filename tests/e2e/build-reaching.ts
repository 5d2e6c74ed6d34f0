import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { BUILD } from './session.ts';

/** The build under test, with the permission to reach a host that a reader gives by a click; gone again after the tests. */
export function buildReaching(pattern: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-build-'));
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(pattern);
  writeFileSync(path, JSON.stringify(manifest));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
