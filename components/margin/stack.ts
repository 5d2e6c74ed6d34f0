/** A label before it has its place: where it would like to stand, and how tall it is, whole and with its first line alone, the gap below it included. */
export interface Wish {
  readonly top: number;
  readonly height: number;
  readonly least: number;
}

/** Where a label stands; `isShort` where it has room for its first line only. */
export interface Stand {
  readonly top: number;
  readonly isShort: boolean;
}

/** A label this far from its line is too far, as long as the labels about it can be made shorter. CSS pixels. */
const TOO_FAR = 72;

/** How much worse it is to stand above one's line than below it. */
const UPWARDS = 4;

/**
 * Places for labels so that none overlaps another, each as near its line as the others let it: where several want the same
 * place the first moves up a little and the last down the rest of the way. Where that takes one too far from its line, those
 * about it are cut to their first lines.
 *
 * @param floor No label stands above it.
 */
export function stackLabels(wishes: readonly Wish[], floor = Number.NEGATIVE_INFINITY): Stand[] {
  const order = wishes.map((_, at) => at).sort((one, other) => wishes[one]!.top - wishes[other]!.top);
  const sorted = order.map(at => wishes[at]!);
  const isShort = sorted.map(() => false);
  const whole = clustersOf(sorted, isShort, floor);
  for (const { from, to, tops } of whole) {
    if (tops.some((top, at) => Math.abs(top - sorted[from + at]!.top) > TOO_FAR))
      isShort.fill(true, from, to);
  }
  const clusters = isShort.includes(true) ? clustersOf(sorted, isShort, floor) : whole;
  const stands: Stand[] = [];
  for (const { from, tops } of clusters) {
    for (const [at, top] of tops.entries()) stands[order[from + at]!] = { top, isShort: isShort[from + at]! };
  }
  return stands;
}

/** Labels that stand right below one another, `to` excluded. */
interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly tops: readonly number[];
}

/**
 * Pool adjacent violators (isotonic regression): less what must stand above it, each label's place may not lie before that of
 * the one before; where it would, both become one cluster with one place.
 */
function clustersOf(wishes: readonly Wish[], isShort: readonly boolean[], floor: number): Cluster[] {
  const heights = wishes.map(({ height, least }, at) => (isShort[at] ? least : height));
  const above: number[] = [];
  heights.reduce((sum, height, at) => {
    above[at] = sum;
    return sum + height;
  }, 0);
  const places = wishes.map(({ top }, at) => top - above[at]!);
  const pooled: { from: number; to: number; place: number }[] = [];
  for (let at = 0; at < places.length; at++) {
    let next = { from: at, to: at + 1, place: places[at]! };
    for (let last = pooled.at(-1); last && last.place > next.place; last = pooled.at(-1)) {
      pooled.pop();
      const [from, to] = [last.from, next.to];
      next = { from, to, place: placeOf(places.slice(from, to)) };
    }
    pooled.push(next);
  }
  return pooled.map(({ from, to, place }) => {
    const tops = places.slice(from, to).map((_, at) => Math.max(place, floor) + above[from + at]!);
    return { from, to, tops };
  });
}

/** The place that is least far from all, in squares, upwards counting more (an expectile, found by weighing anew). */
function placeOf(places: readonly number[]): number {
  let place = places.reduce((sum, one) => sum + one, 0) / places.length;
  for (let times = 0; times < 30; times++) {
    let [sum, weights] = [0, 0];
    for (const one of places) {
      const weight = one > place ? UPWARDS : 1;
      sum += weight * one;
      weights += weight;
    }
    const better = sum / weights;
    if (Math.abs(better - place) < 0.01) break;
    place = better;
  }
  return place;
}
