import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../core/match/matcher.ts';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { pack } from '../../../seeds/index.ts';
import { shippedMaterials } from '../../../tools/materials.ts';
import { matchesOf } from './shipped-matcher.ts';

const matcher = createMatcher([pack], shippedMaterials());

/** Stock phrases with the clauses of the 意见 in which they stand. */
function stockIn(text: string): [string, string[]][] {
  return takeAllSteps(matcher.stock(text)).map(({ start, end, nodes }) => [
    text.slice(start, end),
    nodes.map(node => node.replace('minsheng-2025#', '')),
  ]);
}

describe('stock phrases', () => {
  it('are found with every clause in which they stand, where nothing is recognised', () => {
    const text = '各村要因地制宜，把工作做在前面，不断增进人民群众的福祉。';
    expect(matchesOf(text)).toEqual([]);
    expect(stockIn(text)).toEqual([
      ['因地制宜', ['sec_3__cl_6', 'sec_4__cl_8']],
      ['人民群众', ['sec_3__cl_6']],
    ]);
  });

  it('are found in Traditional characters and between spaces', () => {
    expect(stockIn('人民群眾').map(([phrase]) => phrase)).toEqual(['人民群眾']);
    expect(stockIn('要因地 制宜地做').map(([phrase]) => phrase)).toEqual(['因地 制宜']);
  });

  it('end with their statement', () => {
    expect(stockIn('因地制宜，人民群众\n因地制\n宜').map(([phrase]) => phrase)).toEqual([
      '因地制宜',
      '人民群众',
    ]);
  });

  it('are no words that the documents alone would have', () => {
    expect(stockIn('“一老一小”普惠服务')).toEqual([]);
    expect(stockIn('挖潜扩容')).toEqual([]);
  });

  it('are no figures, no words of two or three characters and nothing that the documents do not have', () => {
    expect(stockIn('2025年，原则上，按规定')).toEqual([]);
    expect(stockIn('院里的柿子红了，孩子们在树下数果子。')).toEqual([]);
    expect(stockIn('')).toEqual([]);
  });

  it('are each below what divides stock from distinctive words, in the documents themselves too', () => {
    const text = pack.documents[0]!.nodes.filter(({ level }) => level === 'sentence')
      .map(({ text }) => text)
      .join('\n');
    const found = takeAllSteps(matcher.stock(text));
    expect(found.length).toBeGreaterThan(10);
    for (const [at, { start, end }] of found.entries()) {
      expect(text.slice(start, end)).toMatch(/^[^，。；、：]+$/u);
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
    }
    const covered = found.reduce((sum, { start, end }) => sum + end - start, 0);
    // What is distinctive in them is the larger part by far.
    expect(covered).toBeLessThan(text.length * 0.5);
  });

  it('give others a turn in a long text', () => {
    const steps = matcher.stock('院里的柿子红了。'.repeat(20_000));
    let turns = 0;
    while (!steps.next().done) turns++;
    expect(turns).toBeGreaterThan(10);
  });
});
