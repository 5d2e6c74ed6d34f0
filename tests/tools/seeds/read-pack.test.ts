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

function faultsOf(file: string): string[] {
  const read = readPack(file);
  return read.ok ? [] : read.error.map(({ path, message }) => `${path}: ${message}`);
}

describe('reading a pack', () => {
  it('gives back what was written', () => {
    expect(readPack(fileWith(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
  });

  it('names every fault of what is no pack', () => {
    const faults = faultsOf(fileWith(JSON.stringify({ ...pack, strays: 7, extra: 1 })));
    expect(faults.map(fault => fault.split(':')[0])).toEqual(['strays', 'extra']);
  });

  it.each([
    ['is no JSON', '{'],
    ['is empty', ''],
  ])('says of a file that %s that it cannot be read', (_, text) => {
    expect(faultsOf(fileWith(text))).toEqual([expect.stringContaining('cannot be read as JSON')]);
  });

  it('says of a file that is not there that it cannot be read', () => {
    expect(faultsOf(join(folder, 'none.json'))).toEqual([expect.stringContaining('cannot be read')]);
  });
});
