import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack, scriptPairs } from '../../../seeds/index.ts';
import { compileSeeds, SEEDS } from '../../../tools/seeds/compile-seeds.ts';
import { scriptPairs as readPairs } from '../../../tools/seeds/script-pairs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-seeds-'));
  cpSync(fileURLToPath(SEEDS), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function compile() {
  return compileSeeds(pathToFileURL(`${folder}/`));
}

function change(file: string, from: string, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(join(folder, file), before.replace(from, to));
}

describe('compiling the seeds', () => {
  it('gives what the extension ships', () => {
    expect(compile()).toEqual(pack);
    expect(readPairs()).toBe(scriptPairs);
  });

  it('fails with every problem named, not the first alone', () => {
    change('gaokao-2025/text.txt', '他做得挺顺利', '他做得很顺利');
    change('pack.yaml', '新华社北京6月9日电', '新华社上海6月9日电');
    expect(compile).toThrow(
      /seeds\/gaokao-2025\/text\.txt:4: stands nowhere[\s\S]*seeds\/pack\.yaml: a stray/,
    );
  });

  it('fails on metadata that it does not know or misses, naming file and key', () => {
    change('gaokao-2025/document.yaml', 'kind: news', 'kind: rumour\nsource: web');
    expect(compile).toThrow(/gaokao-2025\/document\.yaml[\s\S]*kind: [\s\S]*source: /);
  });

  it('fails on a document that is not there', () => {
    change('pack.yaml', '- gaokao-2025', '- gaokao-2026');
    expect(compile).toThrow('gaokao-2026');
  });
});
