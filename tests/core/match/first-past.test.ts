import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstPast } from '../../../core/match/first-past.ts';

it('those that end at or before a place are counted, whatever the place', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, place) => {
      const ends = [...numbers].sort((a, b) => a - b);
      const counted = firstPast(ends.length, at => ends[at]!, place);
      expect(counted).toBe(ends.filter(end => end <= place).length);
    }),
  );
});
