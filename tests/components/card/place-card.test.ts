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
    const onRight = placeCard({ label: labelAt(800, 200), side: 'right' }, CORNER, WINDOW);
    expect(onRight.left).toBeGreaterThan(840);
    expect(onRight.top).toBe(200);
    const onLeft = placeCard({ label: labelAt(500, 200), side: 'left' }, CORNER, WINDOW);
    expect(onLeft.left + onLeft.width).toBeLessThan(500);
    expect(onLeft.top).toBe(200);
  });

  it('puts it under its label at the edge of the window where there is no room beside', () => {
    const label = labelAt(1_200, 200);
    const { left, top, width } = placeCard({ label: label, side: 'right' }, CORNER, WINDOW);
    expect(top).toBeGreaterThan(label.bottom);
    expect(left + width).toBeLessThanOrEqual(1_280);
    expect(placeCard({ label: labelAt(20, 200), side: 'left' }, CORNER, WINDOW).left).toBeGreaterThanOrEqual(
      0,
    );
  });

  it('stands over the passage where there is more room, growing upwards, and never over its words', () => {
    const label = { left: 290, right: 314, top: 700, bottom: 724 };
    const passage = { left: 10, right: 300, top: 640, bottom: 730 };
    const window = { width: 320, height: 780 };
    const { bottom, top, maxHeight } = placeCard({ label, passage, side: 'right' }, CORNER, window);
    expect(top).toBeUndefined();
    expect(-bottom!).toBeLessThanOrEqual(passage.top);
    expect(-bottom! - maxHeight).toBeGreaterThanOrEqual(0);
  });

  it('stands under a passage that is as tall as the window', () => {
    const passage = { left: 10, right: 300, top: -200, bottom: 760 };
    const place = placeCard({ label: labelAt(270, 20), passage, side: 'right' }, CORNER, {
      width: 320,
      height: 700,
    });
    expect(place.top).toBeGreaterThan(760);
  });

  it('does not stand beside a label that lies on the text, where it would cover the passage', () => {
    const passage = { left: 100, right: 1_000, top: 190, bottom: 260 };
    const { top } = placeCard({ label: labelAt(600, 200), passage, side: 'right' }, CORNER, WINDOW);
    expect(top).toBeGreaterThan(260);
  });

  it('is narrower beside its label before it leaves it', () => {
    const label = labelAt(920, 200);
    const { left, top, width } = placeCard({ label, side: 'right' }, CORNER, WINDOW);
    expect([left, top, width]).toEqual([972, 200, 296]);
    expect(placeCard({ label: labelAt(950, 200), side: 'right' }, CORNER, WINDOW).top).toBeGreaterThan(226);
  });

  it('counts from the corner of the host, wherever the page has scrolled', () => {
    const here = placeCard({ label: labelAt(800, 200), side: 'right' }, CORNER, WINDOW);
    const scrolled = placeCard(
      { label: labelAt(800, 200), side: 'right' },
      { left: -5, top: -3_000 },
      WINDOW,
    );
    expect(scrolled).toEqual({ ...here, left: here.left + 5, top: here.top! + 3_000 });
  });

  it('lies within the width of any window and covers no words, and is within its height where it is beside', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 3_000 }),
      height: fc.integer({ min: 400, max: 2_000 }),
    });
    const side = fc.constantFrom('left' as const, 'right' as const);
    const share = fc.nat(1_000).map(part => part / 1_000);
    fc.assert(
      fc.property(size, side, share, share, share, (window, where, across, down, length) => {
        const label = labelAt(across * (window.width - 40), down * (window.height - 26));
        const edges = where === 'right' ? [0, label.left + 10] : [label.right - 10, window.width];
        const passage = {
          left: edges[0]!,
          right: edges[1]!,
          top: label.top,
          bottom: label.top + 26 + length * window.height,
        };
        const place = placeCard({ label, passage, side: where }, { left: 0, top: -5_000 }, window);
        const { left, width, maxHeight } = place;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(window.width);
        const top = place.top === undefined ? undefined : place.top - 5_000;
        const isBeside = left >= passage.right || left + width <= passage.left;
        if (top === undefined) expect(-5_000 - place.bottom!).toBeLessThan(passage.top);
        else if (top <= passage.bottom) {
          expect(isBeside).toBe(true);
          expect(top + maxHeight).toBeLessThanOrEqual(window.height);
        }
      }),
    );
  });
});
