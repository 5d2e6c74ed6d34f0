import type { CardPlace } from './card.tsx';

const WIDTH = 330;
const DISTANCE = 12;

/** A box in CSS pixels of the window. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts the card beside its label, on the side away from the article; where there is no room for that, under the label at
 * the edge of the window. `label` and `origin` (the host's corner) are in CSS pixels of the window; the place is from the
 * host's corner.
 */
export function placeCard(
  label: Box,
  side: 'left' | 'right',
  origin: { left: number; top: number },
  windowWidth: number,
): CardPlace {
  const width = Math.min(WIDTH, windowWidth - 2 * DISTANCE);
  const beside = side === 'right' ? label.right + DISTANCE : label.left - DISTANCE - width;
  const fits = beside >= DISTANCE && beside + width + DISTANCE <= windowWidth;
  const atEdge = side === 'right' ? windowWidth - width - DISTANCE : DISTANCE;
  return {
    left: (fits ? beside : atEdge) - origin.left,
    top: (fits ? label.top : label.bottom + DISTANCE / 2) - origin.top,
    width,
  };
}
