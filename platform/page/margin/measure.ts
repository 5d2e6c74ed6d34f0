import { windowSize } from '../window-size.ts';

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
  /** How wide it is: to the next thing beside the article or the edge of the window. */
  readonly width: number;
}

/** The place of a passage's ranges; undefined for one that is not shown. */
export function measurePlace(ranges: readonly Range[], origin: DOMRect): Place | undefined {
  const rects = ranges
    .flatMap(range => [...range.getClientRects()])
    .filter(rect => rect.height > 0 && rect.width > 0);
  if (rects.length === 0) return undefined;
  return {
    top: Math.min(...rects.map(rect => rect.top)) - origin.top,
    bottom: Math.max(...rects.map(rect => rect.bottom)) - origin.top,
  };
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

/** The wider of the strips left and right of the article that nothing else on the page stands in. */
export function measureStrip(body: Element, origin: DOMRect): Strip {
  const { left, right } = body.getBoundingClientRect();
  const { width } = windowSize(body.ownerDocument);
  const toRight = freeWidth(body, right, width);
  const toLeft = freeWidth(body, left, 0);
  return toRight >= Math.min(toLeft, ENOUGH)
    ? { side: 'right', edge: right - origin.left, width: toRight }
    : { side: 'left', edge: left - origin.left, width: toLeft };
}

/** A strip of this width takes a whole label, so that a wider one on the left is no reason to leave the right. */
const ENOUGH = 96;

const STEP = 24;

/** How far one can go from the article's edge before something else stands there, looking along the part in view. */
function freeWidth(body: Element, edge: number, limit: number): number {
  const document = body.ownerDocument;
  const direction = limit >= edge ? 1 : -1;
  const rect = body.getBoundingClientRect();
  const from = Math.max(rect.top, 0);
  const to = Math.min(rect.bottom, windowSize(document).height);
  const heights = [0.1, 0.3, 0.5, 0.7, 0.9].map(share => from + (to - from) * share);
  const most = Math.abs(limit - edge);
  for (let width = STEP / 2; width < Math.min(most, ENOUGH * 2); width += STEP) {
    const isTaken = heights.some(y => isOther(document.elementFromPoint(edge + direction * width, y), body));
    if (isTaken) return width - STEP / 2;
  }
  return most;
}

/** Something that neither holds the article nor is held by it: a side column, a banner. */
function isOther(found: Element | null, body: Element): boolean {
  return found !== null && !found.contains(body) && !body.contains(found) && found.textContent?.trim() !== '';
}
