import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween, markOfText, withChange } from '../../../core/text/text-change.ts';

const text = fc.array(fc.constantFrom('甲', '乙', '\n')).map(letters => letters.join(''));

it('the change between two texts makes the one of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(withChange(before, changeBetween(before, after))).toBe(after);
    }),
  );
});

it('it is as short as can be', () => {
  expect(changeBetween('甲乙丙丁', '甲戊丁')).toEqual({ start: 1, end: 3, text: '戊' });
  expect(changeBetween('甲甲甲', '甲甲甲甲')).toEqual({ start: 3, end: 3, text: '甲' });
  expect(changeBetween('甲', '甲')).toEqual({ start: 1, end: 1, text: '' });
});

it('texts that differ have other marks', () => {
  const texts = ['', '甲', '乙', '甲乙', '乙甲', '甲\n乙'];
  expect(new Set(texts.map(markOfText)).size).toBe(texts.length);
});
