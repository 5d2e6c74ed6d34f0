import { expect, it } from 'vitest';
import { summaryOf } from '../../../entrypoints/margin/summary.ts';

const t = (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`;

it('sums up a page by the documents that it takes most from', () => {
  expect(
    summaryOf(
      [
        ['外贸', 1],
        ['意见', 3],
      ],
      t,
    ),
  ).toBe('found-in {"count":"4","documents":"意见、外贸"}');
  const four: [string, number][] = [
    ['甲', 1],
    ['乙', 5],
    ['丙', 2],
    ['丁', 3],
  ];
  expect(summaryOf(four, t)).toBe('found-in-many {"count":"11","documents":"乙、丁、丙"}');
});

it('says nothing of a page where nothing was found', () => {
  expect(summaryOf([], t)).toBe('');
});
