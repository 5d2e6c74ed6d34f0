import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingCounts, readCounts } from '../../../tools/background/read-counts.ts';

const TABLES = {
  'unigrams.tsv.gz': '甲\t5\n乙\t4\n',
  'bigrams.tsv.gz': '甲乙\t3\n',
  'trigrams.tsv.gz': '甲乙甲\t2\t1\n',
  '4-grams.tsv.gz': '甲乙甲乙\t1\t1\n',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'meipi-counts-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the counts beside the project', () => {
  it('are named where they are missing', () => {
    const url = pathToFileURL(`${folder}/`);
    writeFileSync(join(folder, 'bigrams.tsv.gz'), '');
    expect(missingCounts(url)).toEqual(['unigrams.tsv.gz', 'trigrams.tsv.gz', '4-grams.tsv.gz']);
  });

  it('are read, the shortest grams first', () => {
    const url = pathToFileURL(`${folder}/`);
    for (const [name, rows] of Object.entries(TABLES)) writeFileSync(join(folder, name), gzipSync(rows));
    expect(missingCounts(url)).toEqual([]);
    const counts = readCounts(gram => gram.replaceAll('乙', '丙'), url);
    expect(counts.map(({ grams }) => grams)).toEqual([['甲', '丙'], ['甲丙'], ['甲丙甲'], ['甲丙甲丙']]);
  });
});
