import { measurePlace, type Place } from '../../platform/page/margin/measure.ts';

/** So many are looked at, at even distances: what moves one line moves those below it too. */
const LOOKED_AT = 8;

/** Whether passages or marks stand elsewhere than is known of them; a page that grows at its end moves none. */
export function haveMoved<Placed extends { readonly ranges: readonly Range[] }>(
  all: readonly Placed[],
  places: ReadonlyMap<Placed, Place | undefined>,
  origin: DOMRect,
): boolean {
  const step = Math.max(1, (all.length - 1) / (LOOKED_AT - 1));
  for (let at = 0; at < all.length; at += step) {
    const placed = all[Math.round(at)]!;
    const place = measurePlace(placed.ranges, origin);
    const known = places.get(placed);
    if (place?.top !== known?.top || place?.bottom !== known?.bottom) return true;
  }
  return false;
}
