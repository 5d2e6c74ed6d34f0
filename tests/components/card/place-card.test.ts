import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../components/card/place-card.ts';

const CORNER = { left: 0, top: 0 };
const WINDOW = { width: 1_280, height: 900 };

function labelAt(left: number, top: number) {
  return { left, right: left + 40, top, bottom: top + 26 };
}

describe('placing the card', () => {
  it('puts it beside its label, on the side away from the article', () => {
    const onRight = placeCard(labelAt(800, 200), 'right', CORNER, WINDOW);
    expect(onRight.left).toBeGreaterThan(840);
    expect(onRight.top).toBe(200);
    const onLeft = placeCard(labelAt(500, 200), 'left', CORNER, WINDOW);
    expect(onLeft.left + onLeft.width).toBeLessThan(500);
    expect(onLeft.top).toBe(200);
  });

  it('puts it under its label at the edge of the window where there is no room beside', () => {
    const label = labelAt(1_200, 200);
    const { left, top, width } = placeCard(label, 'right', CORNER, WINDOW);
    expect(top).toBeGreaterThan(label.bottom);
    expect(left + width).toBeLessThanOrEqual(1_280);
    expect(placeCard(labelAt(20, 200), 'left', CORNER, WINDOW).left).toBeGreaterThanOrEqual(0);
  });

  it('counts from the corner of the host, wherever the page has scrolled', () => {
    const here = placeCard(labelAt(800, 200), 'right', CORNER, WINDOW);
    const scrolled = placeCard(labelAt(800, 200), 'right', { left: -5, top: -3_000 }, WINDOW);
    expect(scrolled).toEqual({ ...here, left: here.left + 5, top: here.top + 3_000 });
  });

  it('lies within the width of any window, and beside its label within its height too', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 3_000 }),
      height: fc.integer({ min: 400, max: 2_000 }),
    });
    const side = fc.constantFrom('left' as const, 'right' as const);
    fc.assert(
      fc.property(size, side, fc.nat(1_000), fc.nat(1_000), (window, where, across, down) => {
        const label = labelAt((across / 1_000) * (window.width - 40), (down / 1_000) * (window.height - 26));
        const { left, top, width, maxHeight } = placeCard(label, where, CORNER, window);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(window.width);
        if (top < label.bottom) expect(top + maxHeight).toBeLessThanOrEqual(window.height);
      }),
    );
  });
});
