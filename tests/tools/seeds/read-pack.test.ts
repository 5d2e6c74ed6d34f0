import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack } from '../../../seeds/index.ts';
import { readPack } from '../../../tools/seeds/read-pack.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-pack-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'pack.json');
  writeFileSync(file, text);
  return file;
}

describe('reading a pack', () => {
  it('gives back what was written', () => {
    expect(readPack(fileWith(JSON.stringify(pack)))).toEqual(pack);
  });

  it('names the file and every fault of what is no pack', () => {
    const file = fileWith(JSON.stringify({ ...pack, format: 2, extra: 1 }));
    expect(() => readPack(file)).toThrow(/pack\.json is no pack:[\s\S]*format: [\s\S]*extra: /);
  });

  it.each([
    ['is no JSON', '{'],
    ['is empty', ''],
  ])('names a file that %s', (_, text) => {
    expect(() => readPack(fileWith(text))).toThrow(/pack\.json cannot be read as JSON/);
  });

  it('names a file that is not there', () => {
    expect(() => readPack(join(folder, 'none.json'))).toThrow(/none\.json cannot be read/);
  });
});
