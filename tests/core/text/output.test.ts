import { describe, expect, it } from 'vitest';
import { createFolding } from '../../../core/text/folding.ts';
import { normalize } from '../../../core/text/normalize.ts';
import { Output } from '../../../core/text/output.ts';

const fold = createFolding('');

describe('an output', () => {
  it.each([
    ['of numerals', '九千九百九十九人，二百人'],
    ['of what unfolds', '⑩㈩㎡⑫'],
    ['of circles that are noughts', '二○○五年'],
  ])('used again after a longer text %s gives what a fresh one gives', (_, longer) => {
    const output = new Output();
    normalize(longer.repeat(20), fold, output);
    for (const text of ['保障和改善民生的意见', '○五年', '十人', '']) {
      expect(normalize(text, fold, output)).toEqual(normalize(text, fold));
    }
  });

  it('forgets where the last nought stood that was written as a circle', () => {
    const output = new Output();
    normalize('二○', fold, output);
    expect(normalize('年○○', fold, output)).toEqual(normalize('年○○', fold));
  });

  it('keeps what is written where it makes room', () => {
    const output = new Output();
    output.reserve(2);
    output.push(7, 1);
    output.push(8, 2);
    output.setEnd(1, 9);
    const { units } = output;
    output.reserve(100);
    expect(output.units).not.toBe(units);
    expect([...output.units.subarray(0, 2)]).toEqual([7, 8]);
    expect([...output.starts.subarray(0, 2)]).toEqual([1, 2]);
    expect([...output.ends.subarray(0, 2)]).toEqual([0, 9]);
  });

  it('makes room by doubling, and none where there is enough', () => {
    const output = new Output();
    let grown = 0;
    for (let unit = 0; unit < 10_000; unit++) {
      const { units } = output;
      output.reserve(1);
      if (output.units !== units) grown += 1;
      output.push(unit, unit);
    }
    expect(grown).toBeLessThan(20);
  });
});
