import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('the published JSON Schema', () => {
  it('is the one that the code has', () => {
    const run = spawnSync(process.execPath, ['--experimental-strip-types', 'tools/pack.ts', '--schema'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(readFileSync('docs/pack.schema.json', 'utf8'))).toEqual(JSON.parse(run.stdout));
  });
});
