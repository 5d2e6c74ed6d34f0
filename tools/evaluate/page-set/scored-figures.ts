import * as v from 'valibot';
import { type Figure, mean, share } from '../figure.ts';

const rate = v.nullable(v.number());
const spans = v.object({
  spans: v.number(),
  predictions: v.number(),
  recall: v.object({ document: rate }),
  nodeAccuracy: rate,
  overlap: rate,
  precision: rate,
});
const negative = v.object({ pages: v.number(), pagesWithMatch: v.number() });

/** What is read of the scorer's own count. */
const scoreSchema = v.object({
  positive: v.object({
    'P1+P1m': v.object({
      all: spans,
      verbatim: spans,
      'near-verbatim': spans,
      paraphrase: spans,
      'title-mention': spans,
    }),
  }),
  negative: v.object({ P2: negative, P3: negative }),
});

/**
 * The figures of the set that are held against what is to be reached. @throws where the scorer counts otherwise.
 *
 * @param long the count without short paraphrases.
 */
export function scoredFigures(score: unknown, long: unknown): Figure[] {
  const { positive, negative } = v.parse(scoreSchema, score);
  const { paraphrase } = v.parse(scoreSchema, long).positive['P1+P1m'];
  const { all, ...kinds } = positive['P1+P1m'];
  const found = (one: v.InferOutput<typeof spans>) => Math.round((one.recall.document ?? 0) * one.spans);
  const recall = (kind: keyof typeof kinds, reach: number, spans = kinds[kind]) =>
    share(`recall: ${kind}`, found(spans), spans.spans, reach);
  const pages = (name: 'P2' | 'P3', most: number): Figure => ({
    ...share(`${name}: pages with any label`, negative[name].pagesWithMatch, negative[name].pages, most),
    bound: 'most',
  });
  return [
    recall('verbatim', 0.98),
    recall('near-verbatim', 0.96),
    recall('paraphrase', 0.6, paraphrase),
    recall('title-mention', 1),
    share('precision of spans', Math.round((all.precision ?? 0) * all.predictions), all.predictions, 0.96),
    share('node right, of found', Math.round((all.nodeAccuracy ?? 0) * found(all)), found(all), 0.97),
    mean('overlap', (all.overlap ?? 0) * found(all), found(all), 0.9),
    pages('P2', 0.04),
    pages('P3', 0),
  ];
}
