import { expect, it } from 'vitest';
import { countDocuments } from '../../../platform/page/count-documents.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';

const from = (document: string) => ({ label: { document } }) as PlacedPassage;

it('counts the passages of each document', () => {
  expect(countDocuments([from('意见'), from('外贸'), from('意见')])).toEqual([
    ['意见', 2],
    ['外贸', 1],
  ]);
});
