import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/**
 * The passage after the current one, or before it, in the order of the page. From none one goes on to the first that is not
 * above the window, or back to the last that is. At either end there is no further one.
 */
export function passageToward(
  passages: readonly PlacedPassage[],
  current: number | undefined,
  by: 1 | -1,
): PlacedPassage | undefined {
  const at = passages.findIndex(({ id }) => id === current);
  if (at >= 0) return passages[at + by];
  const isAbove = ({ ranges }: PlacedPassage) => (ranges[0]?.getBoundingClientRect().bottom ?? 0) < 0;
  return by === 1 ? passages.find(passage => !isAbove(passage)) : passages.findLast(isAbove);
}
