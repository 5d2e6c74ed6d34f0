import { BOUNDARY } from './fold-for-background.ts';
import { ABSENT, type FuseTable, findIn } from './fuse-table.ts';
import { extendHash, hashBackwards, NO_GRAM } from './gram-hash.ts';

/** How surprising each character of official Chinese prose is. Units are as `foldForBackground` gives them. */
export interface Background {
  /**
   * The surprise, in bits, of a unit after others in reading order. The last three count; none need be there.
   * @param context Units without `BOUNDARY`.
   */
  surprise(context: ArrayLike<number>, unit: number): number;
  /**
   * The same for every unit of a text at once, which is faster: sixteenths of a bit, 0 for a boundary.
   * @param units A text without `NOTHING`; after a `BOUNDARY` the context is empty.
   */
  surprises(units: Uint16Array): Uint16Array;
}

/** The grams of one length, and what the numbers stored for them mean. */
export interface GramTable {
  readonly grams: FuseTable;
  /** For each number: the surprise of the gram's last unit after the others, sixteenths of a bit. */
  readonly costs: Uint8Array;
  /**
   * For each number: what a unit costs more after this gram where the longer gram is not stored, sixteenths of a bit; 0 says that
   * no gram which continues this one is stored.
   */
  readonly detours: Uint8Array;
}

/**
 * A compiled model. What it says of the shipped documents is nearly exact, for it is asked about them most: `fitted` is
 * looked in first. Everything else, the packs that readers add among it, is weighed by the general part.
 */
export interface Model {
  /** The general part: one table for each length of gram, the shortest first. */
  readonly lengths: readonly GramTable[];
  /** The costs of the units of some texts, each under the unit and the three before it in its run; detours mean nothing here. */
  readonly fitted: GramTable;
}

/** The surprise of a character that the counts do not have, sixteenths of a bit. */
const UNKNOWN = 255;

export function createBackground(model: Model): Background {
  return {
    surprises: units => surprisesOf(units, model),
    surprise(context, unit) {
      const from = Math.max(0, context.length - model.lengths.length + 1);
      const units = new Uint16Array(context.length - from + 1);
      for (let at = from; at < context.length; at++) units[at - from] = context[at]!;
      units[units.length - 1] = unit;
      return surprisesOf(units, model)[units.length - 1]! / 16;
    },
  };
}

/**
 * The longest gram that ends at a unit gives its cost; each longer context that is known adds its detour. A gram is looked for
 * only where the shorter one that it ends in was found and its context is known to have grams that continue it, so that short
 * fingerprints suffice: the fewer are looked for in vain, the fewer are taken for stored ones by mistake.
 */
function surprisesOf(units: Uint16Array, { lengths: tables, fitted }: Model): Uint16Array {
  const costs = new Uint16Array(units.length);
  /** By length, the detours of the grams that ended at the unit before, and of those that end at this one. */
  let past = new Uint8Array(tables.length + 1);
  let present = new Uint8Array(tables.length + 1);
  let known = 0;
  let start = 0;
  for (let at = 0; at < units.length; at++) {
    if (units[at] === BOUNDARY) {
      known = 0;
      start = at + 1;
      continue;
    }
    let length = 0;
    let cost = UNKNOWN;
    for (let hash = NO_GRAM; length < tables.length; length++) {
      if (length > known || (length > 0 && past[length] === 0)) break;
      const { grams, costs: stored, detours } = tables[length]!;
      hash = extendHash(hash, units[at - length]!);
      const found = findIn(grams, hash);
      if (found === ABSENT) break;
      cost = stored[found]!;
      present[length + 1] = detours[found]!;
    }
    for (let context = Math.max(length, 1); context <= known; context++) cost += past[context]!;
    const exact = findIn(fitted.grams, hashBackwards(units, Math.max(start, at - tables.length + 1), at));
    costs[at] = exact === ABSENT ? cost : fitted.costs[exact]!;
    known = length;
    [past, present] = [present, past];
  }
  return costs;
}
