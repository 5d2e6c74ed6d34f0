import type { GramCounts } from './gram-counts.ts';

/** What is taken from each count for grams that were not seen; the discount with which check.json was made. */
const DISCOUNT = 0.75;

/** Bits that a character costs which was never counted. */
export const NEVER_COUNTED = 16;

/** The grams of one length with what the full model says of them, in bits. */
export interface ScoredGrams extends GramCounts {
  /** The surprise of the last character after the others. */
  readonly costs: Float64Array;
  /** What a character costs more after this gram, as context, when the longer gram is not counted. */
  readonly detours: Float64Array;
}

/**
 * An interpolated model with absolute discounting over the counts, the shortest grams first. A gram below its table's threshold
 * counts as not seen, and what it had falls to the shorter context.
 */
export function fullModel(lengths: readonly GramCounts[]): ScoredGrams[] {
  const scored: ScoredGrams[] = [];
  for (const counted of lengths) {
    const shorter = scored.at(-1);
    scored.push({
      ...counted,
      costs: shorter ? costsAfter(counted, shorter) : costsAlone(counted),
      detours: new Float64Array(counted.grams.length),
    });
  }
  return scored;
}

function costsAlone({ counts }: GramCounts): Float64Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, count => -Math.log2(count / all));
}

/** Works out the costs of grams, and with them the detours of the shorter ones, which are their contexts. */
function costsAfter({ grams, counts }: GramCounts, shorter: ScoredGrams): Float64Array {
  const rest = new Float64Array(shorter.grams.length).fill(1);
  const contexts = grams.map(gram => placeOf(gram.slice(0, -1), shorter));
  for (const [place, context] of contexts.entries()) {
    rest[context]! -= (counts[place]! - DISCOUNT) / shorter.counts[context]!;
  }
  for (const [context, share] of rest.entries()) shorter.detours[context] = -Math.log2(Math.max(share, 1e-6));
  return Float64Array.from(grams, (gram, place) => {
    const context = contexts[place]!;
    const own = (counts[place]! - DISCOUNT) / shorter.counts[context]!;
    const lower = 2 ** -shorter.costs[placeOf(gram.slice(1), shorter)]!;
    return -Math.log2(own + Math.max(rest[context]!, 1e-6) * lower);
  });
}

function placeOf(gram: string, { places }: GramCounts): number {
  const place = places.get(gram);
  if (place === undefined)
    throw new Error(`the counts have a longer gram with ${gram}, but not ${gram} itself`);
  return place;
}

/** The surprise, in bits, of each unit of a run without boundaries under the full model. */
export function surprisesUnder(model: readonly ScoredGrams[], run: string): number[] {
  return Array.from({ length: run.length }, (_, at) => {
    let cost = 0;
    for (let length = Math.min(at + 1, model.length); length > 0; length--) {
      const { places, costs } = model[length - 1]!;
      const place = places.get(run.slice(at - length + 1, at + 1));
      if (place !== undefined) return cost + costs[place]!;
      if (length > 1) cost += detourOf(model[length - 2]!, run.slice(at - length + 1, at));
    }
    return cost + NEVER_COUNTED;
  });
}

function detourOf({ places, detours }: ScoredGrams, context: string): number {
  const place = places.get(context);
  return place === undefined ? 0 : detours[place]!;
}
