import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLabels, type Wish } from '../../../components/margin/stack.ts';

function wish(top: number, height = 30, least = height): Wish {
  return { top, height, least };
}

function topsOf(wishes: readonly Wish[], floor?: number): number[] {
  return stackLabels(wishes, floor).map(({ top }) => Math.round(top));
}

describe('stacking labels', () => {
  it('leaves each where it wishes to stand if there is room', () => {
    expect(topsOf([wish(0), wish(30), wish(64)])).toEqual([0, 30, 64]);
  });

  it('moves the first of two for one place up a little and the second down the rest', () => {
    expect(topsOf([wish(100), wish(100)])).toEqual([94, 124]);
  });

  it('lets none drift without bound: many for one place stand about it', () => {
    const tops = topsOf(Array.from({ length: 10 }, () => wish(1_000)));
    expect(tops[0]).toBeLessThan(960);
    expect(tops.at(-1)).toBeLessThan(1_240);
  });

  it('moves those above on, where they are met', () => {
    const [first] = topsOf([wish(90), ...Array.from({ length: 6 }, () => wish(124))]);
    expect(first).toBeLessThan(90);
  });

  it('moves nothing above the floor', () => {
    expect(topsOf([wish(4), wish(4), wish(4)], 0)).toEqual([0, 30, 60]);
  });

  it('cuts labels to their first lines where they would stand too far from their lines, and no others', () => {
    const crowd = Array.from({ length: 6 }, () => wish(500, 80, 30));
    const stands = stackLabels([wish(0, 80, 30), ...crowd, wish(2_000, 80, 30)]);
    expect(stands.map(({ isShort }) => isShort)).toEqual([false, true, true, true, true, true, true, false]);
    expect(stands[6]!.top - stands[1]!.top).toBeCloseTo(150);
  });

  it('takes labels by where they wish to stand, however they come', () => {
    expect(topsOf([wish(300), wish(0), wish(310)])).toEqual([296, 0, 326]);
  });

  const wishes = fc.array(
    fc
      .record({ top: fc.integer({ min: 0, max: 2_000 }), height: fc.integer({ min: 24, max: 90 }) })
      .map(({ top, height }) => wish(top, height, 24)),
    { maxLength: 40 },
  );

  it('never overlaps, and keeps the order of the lines', () => {
    fc.assert(
      fc.property(wishes, labels => {
        const stands = stackLabels(labels, 0);
        const boxes = labels
          .map(({ top: wished, height, least }, at) => {
            const { top, isShort } = stands[at]!;
            return { wished, top, bottom: top + (isShort ? least : height) };
          })
          .sort((one, other) => one.top - other.top);
        boxes.slice(1).forEach(({ top, wished }, at) => {
          expect(top).toBeGreaterThanOrEqual(boxes[at]!.bottom - 0.001);
          expect(wished).toBeGreaterThanOrEqual(boxes[at]!.wished);
        });
      }),
    );
  });

  it('moves none that is not crowded', () => {
    fc.assert(
      fc.property(wishes, labels => {
        const stands = stackLabels(labels, 0);
        const order = labels.map((_, at) => at).sort((one, other) => labels[one]!.top - labels[other]!.top);
        const isTouching = (one: number | undefined, other: number | undefined) => {
          if (one === undefined || other === undefined) return false;
          const { height, least } = labels[one]!;
          const { top, isShort } = stands[one]!;
          return stands[other]!.top - top - (isShort ? least : height) < 0.001;
        };
        order.forEach((at, place) => {
          if (isTouching(order[place - 1], at) || isTouching(at, order[place + 1])) return;
          expect(stands[at]!.top).toBeCloseTo(labels[at]!.top);
        });
      }),
    );
  });
});
