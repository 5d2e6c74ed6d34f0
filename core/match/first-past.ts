/** How many of so many things, in the order of their ends, end at or before a place. */
export function firstPast(count: number, endAt: (ordinal: number) => number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endAt(middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
