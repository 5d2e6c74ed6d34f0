/** Something that must never happen did; the message begins with the invariant it is against. */
export class Violation extends Error {}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Violation(what);
}
