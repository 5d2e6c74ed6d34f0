/** A label before it has its place: where it would like to stand. */
export interface Wish {
  readonly top: number;
  readonly height: number;
}

/**
 * Tops for labels in order so that none overlaps the one before: each stands where it wishes or, where that is taken, right
 * below the one before.
 */
export function stackLabels(wishes: readonly Wish[], gap: number): number[] {
  let below = Number.NEGATIVE_INFINITY;
  return wishes.map(({ top, height }) => {
    const placed = Math.max(top, below);
    below = placed + height + gap;
    return placed;
  });
}
