import { describe, expect, it } from 'vitest';
import { compareToScan, ratioOf, repeatsFor } from '../../../../tools/bench/measure/compare.ts';
import { median } from '../../../../tools/bench/measure/median.ts';
import { scan } from '../../../../tools/bench/measure/scan.ts';

/** A clock that goes on by one at each look. */
function steadyClock(): () => number {
  let time = 0;
  return () => time++;
}

describe('a multiple of the bare scan', () => {
  it('is the median of the quotients round by round, so that a slow moment falls on both', () => {
    expect(ratioOf([10, 100, 12], [2, 20, 3])).toBe(5);
    expect(ratioOf([10], [4])).toBe(2.5);
  });

  it('comes of as many rounds as are asked for, at least', () => {
    const figures = compareToScan('文字', [() => 1, () => 2], { milliseconds: 20, rounds: 7 }, steadyClock());
    expect(figures).toHaveLength(2);
    for (const figure of figures) expect(figure).toMatchObject({ ratio: 1, milliseconds: 1, rounds: 7 });
  });

  it.each([
    [1.5, 3],
    [0.1, 1],
  ])('comes of fewer rounds where one takes very long: of %d ms asked for, %i', (milliseconds, rounds) => {
    const [figure] = compareToScan('文字', [() => 1], { milliseconds, rounds: 7 }, steadyClock());
    expect(figure!.rounds).toBe(rounds);
  });

  it('is one for the scan itself, whatever the machine does meanwhile', () => {
    let time = 0;
    let looks = 0;
    const unsteady = () => {
      time += 1 + Math.floor(looks++ / 40);
      return time;
    };
    const [figure] = compareToScan('文字', [scan], { milliseconds: 100, rounds: 9 }, unsteady);
    expect(figure!.ratio).toBeCloseTo(1, 1);
  });

  it('gives each run the page', () => {
    const seen = new Set<string>();
    compareToScan('这一页', [text => seen.add(text)], { milliseconds: 1, rounds: 1 }, steadyClock());
    expect([...seen]).toEqual(['这一页']);
  });
});

describe('repeats', () => {
  it('make the spans of all runs alike', () => {
    expect(repeatsFor([0.01, 0.1])).toEqual([100, 10]);
    expect(repeatsFor([0.5, 10])).toEqual([20, 1]);
  });

  it('are bounded where a run is very long or very short', () => {
    expect(repeatsFor([0.5, 3000])).toEqual([60, 1]);
    expect(repeatsFor([0])).toEqual([10_000]);
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(median([3, 100, 1])).toBe(3);
    expect(median([4, 1, 100, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe('the bare scan', () => {
  it('reads every character', () => {
    expect(scan('甲乙丙')).not.toBe(scan('甲乙丁'));
    expect(scan('甲乙丙')).not.toBe(scan('丁乙丙'));
    expect(scan('')).toBe(0);
  });
});
