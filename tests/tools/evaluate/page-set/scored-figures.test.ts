import { describe, expect, it } from 'vitest';
import { isMissed } from '../../../../tools/evaluate/figure.ts';
import { scoredFigures } from '../../../../tools/evaluate/page-set/scored-figures.ts';

const spans = {
  spans: 50,
  predictions: 40,
  recall: { node: 0.9, lineage: 0.92, document: 0.98 },
  nodeAccuracy: 1,
  overlap: 0.95,
  precision: 0.9,
};
const kinds = { verbatim: spans, 'near-verbatim': spans, paraphrase: spans, 'title-mention': spans };
const score = {
  positive: { 'P1+P1m': { all: { ...spans, spans: 200 }, ...kinds } },
  negative: { P2: { pages: 100, pagesWithMatch: 4 }, P3: { pages: 30, pagesWithMatch: 1 } },
};

describe('figures of the set', () => {
  it('are the recall in the document, held against what is to be reached', () => {
    const figures = scoredFigures(score, score);
    expect(figures[0]).toMatchObject({ what: 'recall: verbatim', hits: 49, of: 50, reach: 0.98 });
    expect(figures.filter(isMissed).map(({ what }) => what)).toEqual([
      'recall: title-mention',
      'precision of spans',
      'P3: pages with any label',
    ]);
  });

  it('take the recall of paraphrases from the count without short ones', () => {
    const { positive } = score;
    const paraphrase = { ...spans, spans: 7, recall: { ...spans.recall, document: 5 / 7 } };
    const long = { ...score, positive: { 'P1+P1m': { ...positive['P1+P1m'], paraphrase } } };
    expect(scoredFigures(score, long)).toContainEqual(
      expect.objectContaining({ what: 'recall: paraphrase', hits: 5, of: 7 }),
    );
  });

  it('are not made up where the scorer counts otherwise', () => {
    expect(() => scoredFigures({ ...score, negative: {} }, score)).toThrow();
  });
});
