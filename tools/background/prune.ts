import type { ScoredGrams } from './full-model.ts';

/** The grams of one length that are kept, with what is to be stored for them, in bits. */
export interface KeptGrams {
  readonly grams: readonly string[];
  readonly costs: readonly number[];
  readonly detours: readonly number[];
  /** How much an error in one gram matters beside the others. */
  readonly weights: readonly number[];
}

/**
 * What counts is raised to before it weighs an error: at 1 the most common grams would take all the room, and rarer formulae,
 * which are as stock, none.
 */
export const WEIGHT_POWER = 0.5;

/** Bits; none at all would say that no longer gram is kept. */
const LEAST_DETOUR = 1 / 16;

/** Rounds of choosing grams and working out the detours anew. */
const ROUNDS = 3;

/**
 * Keeps the grams whose loss would change the estimates most, weighed by their counts, until the room is used up. With a gram
 * stay its context and the shorter gram that it ends in.
 * @param widths Bits that a kept gram of each length takes.
 * @param room Bits in all.
 */
export function prune(
  model: readonly ScoredGrams[],
  widths: readonly number[],
  room: number,
  power = WEIGHT_POWER,
): KeptGrams[] {
  let detours = model.map(({ detours }) => detours);
  let kept: Uint8Array[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    kept = choose(model, detours, widths, room, power);
    detours = model.map((grams, at) =>
      at + 1 < model.length ? detoursLeft(grams, model[at + 1]!, kept[at + 1]!) : grams.detours,
    );
  }
  return model.map((grams, at) => keep(grams, kept[at]!, detours[at]!, power));
}

function choose(
  model: readonly ScoredGrams[],
  detours: readonly Float64Array[],
  widths: readonly number[],
  room: number,
  power: number,
): Uint8Array[] {
  const kept = model.map(({ grams }, at) => new Uint8Array(grams.length).fill(at === 0 ? 1 : 0));
  let left = room - model[0]!.grams.length * widths[0]!;
  const candidates = model.flatMap((grams, at) =>
    at === 0
      ? []
      : losses(grams, model[at - 1]!, detours[at - 1]!, power).map((loss, place) => ({
          loss: loss / widths[at]!,
          at,
          place,
        })),
  );
  const take = (at: number, place: number): number => {
    if (kept[at]![place]) return 0;
    kept[at]![place] = 1;
    const gram = model[at]!.grams[place]!;
    const { places } = model[at - 1]!;
    return (
      widths[at]! + take(at - 1, places.get(gram.slice(1))!) + take(at - 1, places.get(gram.slice(0, -1))!)
    );
  };
  candidates.sort((a, b) => b.loss - a.loss || a.at - b.at || a.place - b.place);
  for (const { at, place } of candidates) {
    if (left < widths[at]!) break;
    left -= take(at, place);
  }
  return kept;
}

/** How far, weighed, the estimate of each gram is from what the shorter context would give. */
function losses(grams: ScoredGrams, shorter: ScoredGrams, detours: Float64Array, power: number): number[] {
  return grams.grams.map((gram, place) => {
    const context = shorter.places.get(gram.slice(0, -1))!;
    const instead = detours[context]! + shorter.costs[shorter.places.get(gram.slice(1))!]!;
    return grams.counts[place]! ** power * Math.abs(instead - grams.costs[place]!);
  });
}

/**
 * The detours of contexts when only the kept longer grams are there: what the others cost more than after the shorter context, on
 * the mean, each as often as it was counted. (Detours that let the estimates sum to one come out too high for that: 5.58 bits a
 * character of the shipped documents in place of 5.40, where the full model has 5.24.)
 */
function detoursLeft(contexts: ScoredGrams, longer: ScoredGrams, kept: Uint8Array): Float64Array {
  const uncounted = Float64Array.from(contexts.counts);
  const seen = new Float64Array(contexts.grams.length);
  const extra = new Float64Array(contexts.grams.length);
  const isContinued = new Uint8Array(contexts.grams.length);
  for (const [place, gram] of longer.grams.entries()) {
    const context = contexts.places.get(gram.slice(0, -1))!;
    const count = longer.counts[place]!;
    uncounted[context]! -= count;
    if (kept[place]) {
      isContinued[context] = 1;
      continue;
    }
    seen[context]! += count;
    extra[context]! += count * (longer.costs[place]! - contexts.costs[contexts.places.get(gram.slice(1))!]!);
  }
  return contexts.detours.map((detour, context) => {
    if (!isContinued[context]) return 0;
    const rest = Math.max(uncounted[context]!, 1);
    return Math.max(LEAST_DETOUR, (extra[context]! + rest * detour) / (seen[context]! + rest));
  });
}

function keep(grams: ScoredGrams, kept: Uint8Array, detours: Float64Array, power: number): KeptGrams {
  const places = Array.from(kept.keys()).filter(place => kept[place]);
  return {
    grams: places.map(place => grams.grams[place]!),
    costs: places.map(place => grams.costs[place]!),
    detours: places.map(place => detours[place]!),
    weights: places.map(place => grams.counts[place]! ** power),
  };
}
