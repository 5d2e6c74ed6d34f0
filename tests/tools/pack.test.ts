import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../../seeds/index.ts';
import { runTool } from './run-tool.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-pack-tool-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('npm run pack', () => {
  it('prints the shipped pack and nothing else', () => {
    const { code, out, said } = runTool('pack');
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(JSON.parse(out)).toEqual(pack);
  });

  it('finds nothing wrong in what it printed', () => {
    const { code, out } = runTool('pack', ['--check', file('own.json', pack)]);
    expect(code).toBe(0);
    expect(out).toContain('nothing wrong, 8 documents');
  });

  it('says file, path and remedy of every fault in several packs', () => {
    const wrong = { ...pack, relations: [{ ...pack.relations[0], to: 'nowhere#title' }] };
    const files = [file('one.json', wrong), file('two.json', { format: 99 })];
    const { code, out } = runTool('pack', ['--check', ...files]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      `${files[0]}: relations.0.to: there is no node nowhere#title. Name a node of this pack.`,
      expect.stringMatching(/two\.json: format: format 99 is newer .* Update the extension/),
    ]);
  });

  it('explains itself when it is called wrongly', () => {
    expect(runTool('pack', ['--check'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('--check FILE'),
    });
    expect(runTool('pack', ['--bogus']).code).toBe(2);
  });
});
