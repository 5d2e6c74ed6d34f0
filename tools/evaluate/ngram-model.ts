/** Discount of the interpolated model, as `check.json` of the counts says. */
const DISCOUNT = 0.75;

/** Orders of the model, 1 to 4. */
export const ORDERS = [1, 2, 3, 4] as const;

/** Counts of n-grams and, for each context, how many continue it and in how many ways. */
export interface Counts {
  /** All characters counted. */
  readonly characters: number;
  readonly kinds: number;
  readonly of: ReadonlyMap<string, number>;
  readonly continuations: ReadonlyMap<string, { readonly total: number; readonly kinds: number }>;
}

/** Bits per character of a text without what stands before it; 。！？； begin anew. `NaN` for a text without characters. */
export function bitsPerCharacter(text: string, counts: Counts): number {
  let bits = 0;
  let length = 0;
  for (const run of runsOf(text)) {
    for (let at = 0; at < run.length; at++) {
      bits -= Math.log2(probability(run, at, counts));
      length++;
    }
  }
  return bits / length;
}

/** A text as the counts were made: NFKC, letters and digits, divided where a sentence ends. */
export function runsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[。!?;\n]/)
    .map(run => run.replace(/[^\p{Script=Han}a-z0-9〇]/gu, ''))
    .filter(run => run !== '');
}

function probability(run: string, at: number, { characters, kinds, of, continuations }: Counts): number {
  // What was never seen shares what the discount leaves of the single characters.
  let p = (DISCOUNT * kinds) / characters / 0x1_0000;
  p += Math.max((of.get(run.charAt(at)) ?? 0) - DISCOUNT, 0) / characters;
  for (const order of ORDERS.slice(1)) {
    if (at + 1 < order) break;
    const context = run.slice(at + 1 - order, at);
    const next = continuations.get(context);
    if (!next) break;
    const all = Math.max(of.get(context) ?? 0, next.total);
    const seen = Math.max((of.get(context + run.charAt(at)) ?? 0) - DISCOUNT, 0);
    // What the tables leave out backs off, and the discount with it.
    p = (seen + (all - next.total + DISCOUNT * next.kinds) * p) / all;
  }
  return p;
}
