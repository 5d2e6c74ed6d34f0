import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../core/policy/catalogue.ts';
import { citationOf, quotationOf } from '../../../entrypoints/card/take-along.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';
import { pack } from '../../../seeds/index.ts';
import { t } from '../../components/show.ts';

const catalogue = createCatalogue([pack]);
const clause = catalogue.describe('minsheng-2025#sec_3__cl_7')!;
const HERE = { title: '某页', address: 'https://www.news.cn/c.html', now: new Date(2026, 0, 2, 23, 59) };

function passageOf(leaf: number): PlacedPassage {
  const { node, text } = clause.leaves[leaf]!;
  const parts = [{ node, source: { start: 0, end: text.length } }];
  return {
    text: '护理型床位',
    differences: [],
    places: [],
    parts,
    isIssuer: false,
  } as unknown as PlacedPassage;
}

describe('what is taken along', () => {
  it('cites the clause by its path, the page at the passage, and the day where the reader is', () => {
    expect(citationOf(clause, passageOf(3), HERE)).toMatch(
      /: 第三部分第（七）条\[Z\]\. 2025-03-02成文, 2025-06-09发布\. 见于: 某页\[EB\/OL\]\. \[2026-01-02\]\. https:\/\/www\.news\.cn\/c\.html#:~:text=%E6/u,
    );
  });

  it('cites a node that the reader was led to without a place on the page', () => {
    expect(citationOf(clause, undefined, HERE)).toMatch(/c\.html$/u);
  });

  it('quotes the sentences that the passage takes from, with what was mended in them and nothing else', () => {
    const quoted = quotationOf(clause, passageOf(0), t);
    expect(quoted).toMatch(
      /^推动各地多渠道扩大“一老一小”服务低成本〔场地〕供给。\n——《关于.*》第三部分第（七）条（/u,
    );
    expect(quoted).toContain('⟦witness-scan⟧；⟦emended reading=');
    expect(quoted.match(/⟦emended /gu)).toHaveLength(1);
    expect(quotationOf(clause, passageOf(1), t)).not.toContain('emended');
  });

  it('cites the page itself where the issuer publishes it', () => {
    const cited = citationOf(clause, { ...passageOf(3), isIssuer: true }, HERE);
    expect(cited).toMatch(/\[EB\/OL\]\. \(2025-06-09\)\[2026-01-02\]\. https:/u);
    expect(cited).not.toContain('见于');
  });

  it('says nothing of a place that stands as it was received', () => {
    const standing = clause.emendations.map(one => ({ ...one, stands: 'received' as const }));
    expect(quotationOf({ ...clause, emendations: standing }, passageOf(0), t)).not.toContain('emended');
  });

  it('quotes a title by itself', () => {
    const title = catalogue.describe('minsheng-2025#title')!;
    expect(quotationOf({ ...title, leaves: [] }, undefined, t)).toMatch(/^关于.+\n——《关于/u);
  });

  it('quotes all of a node that the reader was led to', () => {
    expect(quotationOf(clause, undefined, t)).toMatch(/^推动各地.*可以适当补充。\n——/u);
  });
});
