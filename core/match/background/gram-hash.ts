/** What the hash of a gram begins with. */
export const NO_GRAM = 0x2545f491;

/**
 * The hash of a gram that is one unit longer than the one hashed so far. Grams are hashed from their last unit backwards, so
 * that the grams of all lengths which end at one place cost one step each.
 */
export function extendHash(hash: number, unit: number): number {
  return mix(Math.imul(hash, 0x9e3779b1) + unit);
}

/** The hash of the units from `first` to `last`, both included. */
export function hashBackwards(units: ArrayLike<number>, first: number, last: number): number {
  let hash = NO_GRAM;
  for (let at = last; at >= first; at--) hash = extendHash(hash, units[at]!);
  return hash;
}

/** Spreads 32 bits over 32 bits, one to one (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
