import type { MarginLabel } from '../../components/margin/label.tsx';
import { measurePlace } from '../../platform/page/margin/measure.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/** So many passages are looked at, at even distances: what moves one line moves those below it too. */
const LOOKED_AT = 8;

/** Whether passages stand elsewhere than their labels say; a page that grows at its end moves none. */
export function haveMoved(
  passages: readonly PlacedPassage[],
  labels: ReadonlyMap<PlacedPassage, MarginLabel | undefined>,
  origin: DOMRect,
): boolean {
  const step = Math.max(1, (passages.length - 1) / (LOOKED_AT - 1));
  for (let at = 0; at < passages.length; at += step) {
    const passage = passages[Math.round(at)]!;
    const place = measurePlace(passage.ranges, origin);
    const label = labels.get(passage);
    if (place?.top !== label?.top || place?.bottom !== label?.bottom) return true;
  }
  return false;
}
