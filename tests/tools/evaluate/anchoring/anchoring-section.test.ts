import { describe, expect, it } from 'vitest';
import { anchoringSection } from '../../../../tools/evaluate/anchoring/anchoring-section.ts';
import { isMissed } from '../../../../tools/evaluate/figure.ts';
import { prepareGround } from '../../../../tools/evaluate/prepare-ground.ts';

describe('notes on pages that were edited', () => {
  it('never stand on what is not their own, nor as if it said the same', () => {
    const { figures, tables } = anchoringSection(prepareGround(20250609), 8);
    expect(figures.filter(isMissed)).toEqual([]);
    expect(figures[0]).toMatchObject({ hits: 0, reach: 0 });
    expect(tables[0]!.rows.length).toBeGreaterThan(30);
  }, 120_000);
});
