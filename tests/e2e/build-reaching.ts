import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { BUILD } from './session.ts';

interface Manifest {
  host_permissions: string[];
  browser_specific_settings?: {
    gecko: { data_collection_permissions: { required: string[]; optional?: string[] } };
  };
}

/**
 * The build under test, with the permission to reach a host that a reader gives by a click, and to send it what Firefox asks them
 * about; gone again after the tests.
 */
export function buildReaching(pattern: string, build: string = BUILD): string {
  const folder = mkdtempSync(join(tmpdir(), 'meipi-build-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.host_permissions.push(pattern);
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko) {
    const { optional = [] } = gecko.data_collection_permissions;
    gecko.data_collection_permissions = { required: optional };
  }
  writeFileSync(path, JSON.stringify(manifest));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
