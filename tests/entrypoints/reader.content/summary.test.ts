import { expect, it } from 'vitest';
import { countDocuments, summaryOf } from '../../../entrypoints/reader.content/summary.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';

const t = (key: string, values: object = {}) => `${key} ${JSON.stringify(values)}`;
const from = (document: string) => ({ label: { document } }) as PlacedPassage;

it('counts the passages of each document', () => {
  expect(countDocuments([from('意见'), from('外贸'), from('意见')])).toEqual([
    ['意见', 2],
    ['外贸', 1],
  ]);
});

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
