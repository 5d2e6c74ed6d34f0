import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackLabels } from '../../../components/margin/stack.ts';

describe('stacking labels', () => {
  it('leaves each where it wishes to stand if there is room', () => {
    expect(
      stackLabels(
        [
          { top: 0, height: 20 },
          { top: 30, height: 20 },
          { top: 54, height: 20 },
        ],
        4,
      ),
    ).toEqual([0, 30, 54]);
  });

  it('pushes one right below the one before, and the next on', () => {
    const wishes = [
      { top: 10, height: 20 },
      { top: 12, height: 20 },
      { top: 40, height: 20 },
    ];
    expect(stackLabels(wishes, 4)).toEqual([10, 34, 58]);
  });

  it('never overlaps, never moves one up, keeps the order, and moves no more than it must', () => {
    const wish = fc.record({
      top: fc.integer({ min: -500, max: 5_000 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    const wishes = fc.array(wish, { maxLength: 40 });
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 10 }), (labels, gap) => {
        const tops = stackLabels(labels, gap);
        expect(tops).toHaveLength(labels.length);
        tops.forEach((top, at) => {
          const below = at === 0 ? Number.NEGATIVE_INFINITY : tops[at - 1]! + labels[at - 1]!.height + gap;
          expect(top).toBe(Math.max(labels[at]!.top, below));
        });
      }),
    );
  });
});
