import type { CardPlace } from './card.tsx';

const WIDTH = 330;
const TALLEST = 560;
const SHORTEST = 220;
const DISTANCE = 12;

/** A box in CSS pixels of the window. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts the card beside its label, on the side away from the article, as high as it must to be whole in the window; where
 * there is no room beside it, under the label at the edge of the window. `label` and `origin` (the host's corner) are in CSS
 * pixels of the window; the place is from the host's corner.
 */
export function placeCard(
  label: Box,
  side: 'left' | 'right',
  origin: { left: number; top: number },
  window: { width: number; height: number },
): CardPlace {
  const width = Math.min(WIDTH, window.width - 2 * DISTANCE);
  const beside = side === 'right' ? label.right + DISTANCE : label.left - DISTANCE - width;
  const fits = beside >= DISTANCE && beside + width + DISTANCE <= window.width;
  const atEdge = side === 'right' ? window.width - width - DISTANCE : DISTANCE;
  const tallest = Math.min(TALLEST, window.height - 2 * DISTANCE);
  const under = label.bottom + DISTANCE / 2;
  const top = fits ? Math.min(label.top, window.height - DISTANCE - tallest) : under;
  return {
    left: (fits ? beside : atEdge) - origin.left,
    top: top - origin.top,
    width,
    maxHeight: fits ? tallest : Math.max(SHORTEST, Math.min(tallest, window.height - under - DISTANCE)),
  };
}
