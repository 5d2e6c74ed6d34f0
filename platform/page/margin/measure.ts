import { windowSize } from '../window-size.ts';
import { type Obstacle, obstaclesBeside } from './obstacles.ts';

/** Where a passage stands, in CSS pixels from the host's corner. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** The strip beside the article in which labels stand, in CSS pixels from the host's corner. */
export interface Strip {
  readonly side: 'left' | 'right';
  /** The edge of the article that the strip begins at. */
  readonly edge: number;
  /** How wide it is, to the scrollbar at the edge of the window, and between which heights it is not. */
  readonly width: number;
  readonly narrower: readonly (Place & { readonly width: number })[];
}

/** The place of a passage's ranges; undefined for one that is not shown. */
export function measurePlace(ranges: readonly Range[], origin: DOMRect): Place | undefined {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const range of ranges) {
    const rect = range.getBoundingClientRect();
    if (rect.height === 0 || rect.width === 0) continue;
    top = Math.min(top, rect.top);
    bottom = Math.max(bottom, rect.bottom);
  }
  return top > bottom ? undefined : { top: top - origin.top, bottom: bottom - origin.top };
}

/** The box around a passage's ranges, in CSS pixels of the window; undefined for one that is not shown. */
export function boxOf(
  ranges: readonly Range[],
): { left: number; right: number; top: number; bottom: number } | undefined {
  const rects = ranges.flatMap(range => [...range.getClientRects()]).filter(({ height }) => height > 0);
  if (rects.length === 0) return undefined;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** A strip of this width takes a whole label, so that a wider one on the left is no reason to leave the right. */
const ENOUGH = 96;

/** So much at the edge of the window is the scrollbar's, also where it lies over the page and shows itself in passing. */
const SCROLLBAR = 12;

/** How far labels may go: CSS pixels from the left edge of the window. */
function farthest(document: Document): number {
  const { width } = windowSize(document);
  // A scrollbar that takes room of its own is none of that width.
  const taken = document.defaultView!.innerWidth - width;
  return width - Math.max(0, SCROLLBAR - taken);
}

/** The wider of the strips left and right of the article, most of the way along it. */
export function measureStrip(body: Element, origin: DOMRect): Strip {
  const { left, right, top, bottom } = body.getBoundingClientRect();
  const width = farthest(body.ownerDocument);
  const obstacles = obstaclesBeside(body);
  const onRight = narrowings(obstacles, obstacle =>
    obstacle.right > right ? obstacle.left - right : undefined,
  );
  const onLeft = narrowings(obstacles, obstacle =>
    obstacle.left < left ? left - obstacle.right : undefined,
  );
  const toRight = usual(Math.max(0, width - right), onRight, top, bottom);
  const toLeft = usual(Math.max(0, left), onLeft, top, bottom);
  const isRight = toRight >= Math.min(toLeft, ENOUGH);
  return {
    side: isRight ? 'right' : 'left',
    edge: (isRight ? right : left) - origin.left,
    width: Math.max(0, isRight ? width - right : left),
    narrower: (isRight ? onRight : onLeft).map(one => ({
      ...one,
      top: one.top - origin.top,
      bottom: one.bottom - origin.top,
    })),
  };
}

function narrowings(obstacles: readonly Obstacle[], widthTo: (obstacle: Obstacle) => number | undefined) {
  return obstacles.flatMap(obstacle => {
    const width = widthTo(obstacle);
    return width === undefined
      ? []
      : [{ top: obstacle.top, bottom: obstacle.bottom, width: Math.max(0, width) }];
  });
}

/** How wide a strip is in the middle of the article, and so along most of it. */
function usual(width: number, narrower: Strip['narrower'], top: number, bottom: number): number {
  const widths = [0.1, 0.3, 0.5, 0.7, 0.9]
    .map(share => top + (bottom - top) * share)
    .map(y =>
      Math.min(width, ...narrower.filter(one => one.top <= y && y <= one.bottom).map(one => one.width)),
    );
  return widths.sort((one, other) => one - other)[2]!;
}
