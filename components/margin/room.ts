/**
 * The strip beside the article in which labels stand, in CSS pixels from the host's corner. `edge` is the article's; `width`
 * goes to the edge of the window, less where something else stands beside the article.
 */
export interface MarginStrip {
  readonly side: 'left' | 'right';
  readonly edge: number;
  readonly width: number;
  readonly narrower: readonly Narrowing[];
}

/** Between these heights no more of the strip is free. */
export interface Narrowing {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** `narrow`: a label is a dot; `tight`: there is not even room for that, and it keeps to the gap above the line. */
export type Room = 'wide' | 'narrow' | 'tight';

/** A label needs this much; in a narrower strip it is a dot. CSS pixels. */
const ROOM_FOR_LABEL = 64;
const ROOM_FOR_DOT = 24;

/** Labels may be moved so far from their lines that they come beside something else. */
const MOVED = 60;

/** How wide the strip is about the height of a line. */
export function widthAt({ width, narrower }: MarginStrip, top: number): number {
  return narrower
    .filter(one => one.top < top + MOVED && one.bottom > top - MOVED)
    .reduce((least, one) => Math.min(least, one.width), width);
}

export function roomIn(width: number): Room {
  if (width >= ROOM_FOR_LABEL) return 'wide';
  return width >= ROOM_FOR_DOT ? 'narrow' : 'tight';
}
