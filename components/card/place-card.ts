import type { CardPlace } from './card-frame.tsx';

const WIDTH = 340;
const NARROWEST = 280;
const TALLEST = 600;
const SHORTEST = 220;
const DISTANCE = 12;

/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the card stands beside. */
export interface CardSurroundings {
  readonly label: Box;
  /** The passage's words, which are never covered; none where it is gone. */
  readonly passage?: Box | undefined;
  readonly side: 'left' | 'right';
}

/**
 * Puts the card beside its label, on the side away from the article, as high as it must to be whole in the window. Where there
 * is no room beside it, it stands at the edge of the window under the passage and its label, or over them where there is more
 * room, and keeps its shortest height even if that ends beyond the window: the page can be scrolled to it.
 *
 * @param origin the host's corner, in CSS pixels of the window; the place is from there.
 */
export function placeCard(
  { label, passage = label, side }: CardSurroundings,
  origin: { readonly left: number; readonly top: number },
  window: { readonly width: number; readonly height: number },
): CardPlace {
  const tallest = Math.min(TALLEST, window.height - 2 * DISTANCE);
  const room = (side === 'right' ? window.width - label.right : label.left) - 2 * DISTANCE;
  const isOff =
    side === 'right' ? label.right + DISTANCE >= passage.right : label.left - DISTANCE <= passage.left;
  if (isOff && room >= NARROWEST) {
    const width = Math.min(WIDTH, room);
    const left = side === 'right' ? label.right + DISTANCE : label.left - DISTANCE - width;
    const top = Math.min(label.top, window.height - DISTANCE - tallest);
    return { left: left - origin.left, top: top - origin.top, width, maxHeight: tallest };
  }
  const width = Math.min(WIDTH, window.width - 2 * DISTANCE);
  const left = (side === 'right' ? window.width - width - DISTANCE : DISTANCE) - origin.left;
  const under = Math.max(label.bottom, passage.bottom) + DISTANCE / 2;
  const over = Math.min(label.top, passage.top) - DISTANCE / 2;
  const roomUnder = window.height - DISTANCE - under;
  const roomOver = over - DISTANCE;
  const heightIn = (room: number) => Math.max(SHORTEST, Math.min(tallest, room));
  if (roomUnder >= SHORTEST || roomUnder >= roomOver || over - SHORTEST < origin.top) {
    return { left, top: under - origin.top, width, maxHeight: heightIn(roomUnder) };
  }
  return { left, bottom: origin.top - over, width, maxHeight: heightIn(roomOver) };
}
