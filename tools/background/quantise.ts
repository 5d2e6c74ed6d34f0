/** A few pairs that stand for many. */
export interface Codebook {
  /** Sixteenths of a bit, 255 at most. */
  readonly costs: Uint8Array;
  readonly detours: Uint8Array;
  /** For each pair given, the number of the one that stands for it. */
  readonly numbers: Uint16Array;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

const ROUNDS = 30;

/** Where pairs without a detour are put, far from the others, for no detour says that there are no longer grams. */
const NONE = -200;

/** Chooses `2 ** bits` pairs for which the weighted squared error is small: cells are split in two, then moved (Lloyd). */
export function quantise(
  costs: readonly number[],
  detours: readonly number[],
  weights: readonly number[],
  bits: number,
): Codebook {
  const keys = costs.map((cost, at) => sixteenths(cost) * 256 + sixteenths(detours[at]!));
  const merged = new Map<number, number>();
  for (const [at, key] of keys.entries()) merged.set(key, (merged.get(key) ?? 0) + weights[at]!);
  const points = [...merged]
    .sort(([a], [b]) => a - b)
    .map(([key, weight]) => ({ x: key >>> 8, y: key & 255 || NONE, weight }));
  let centres = splitCells(points, 2 ** bits);
  for (let round = 0; round < ROUNDS; round++) centres = moved(centres, points);
  const nearest = new Map(
    points.map(point => [point.x * 256 + Math.max(0, point.y), nearestTo(point, centres)]),
  );
  const of = (axis: 'x' | 'y') => {
    const values = new Uint8Array(2 ** bits);
    for (const [at, centre] of centres.entries()) values[at] = Math.max(0, Math.round(centre[axis]));
    return values;
  };
  return { costs: of('x'), detours: of('y'), numbers: Uint16Array.from(keys, key => nearest.get(key)!) };
}

function sixteenths(bits: number): number {
  return Math.max(0, Math.min(255, Math.round(bits * 16)));
}

function splitCells(points: Point[], most: number): Point[] {
  const cells = [cellOf(points)];
  while (cells.length < most) {
    const worst = cells.reduce((best, cell) => (cell.error > best.error ? cell : best));
    if (worst.error <= 0) break;
    const { axis, centre } = worst;
    const low = worst.points.filter(point => point[axis] <= centre[axis]);
    const high = worst.points.filter(point => point[axis] > centre[axis]);
    if (low.length === 0 || high.length === 0) break;
    cells.splice(cells.indexOf(worst), 1, cellOf(low), cellOf(high));
  }
  return cells.map(({ centre }) => centre);
}

interface Cell {
  readonly points: Point[];
  readonly centre: Point;
  readonly axis: 'x' | 'y';
  readonly error: number;
}

function cellOf(points: Point[]): Cell {
  const centre = meanOf(points);
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.weight * (point.x - centre.x) ** 2;
    y += point.weight * (point.y - centre.y) ** 2;
  }
  return { points, centre, axis: x >= y ? 'x' : 'y', error: points.length > 1 ? x + y : 0 };
}

function meanOf(points: readonly Point[]): Point {
  let [x, y, weight] = [0, 0, 0];
  for (const point of points) {
    x += point.weight * point.x;
    y += point.weight * point.y;
    weight += point.weight;
  }
  return weight > 0 ? { x: x / weight, y: y / weight, weight } : { x: 0, y: 0, weight: 0 };
}

function moved(centres: readonly Point[], points: readonly Point[]): Point[] {
  const cells = centres.map((): Point[] => []);
  for (const point of points) cells[nearestTo(point, centres)]!.push(point);
  return cells.map((cell, at) => (cell.length > 0 ? meanOf(cell) : centres[at]!));
}

function nearestTo(point: Point, centres: readonly Point[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, centre] of centres.entries()) {
    const distance = (centre.x - point.x) ** 2 + (centre.y - point.y) ** 2;
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}
