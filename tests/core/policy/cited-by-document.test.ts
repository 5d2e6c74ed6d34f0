import { expect, it } from 'vitest';
import { citedByDocument } from '../../../core/policy/cited-by-document.ts';

function cited(document: string, number?: string) {
  return { label: { level: 'clause' as const, document, ...(number !== undefined && { number }) } };
}

it('passages are counted by document, each clause once, in the order of the page', () => {
  const passages = [
    cited('甲'),
    cited('甲', '（七）'),
    cited('乙'),
    cited('甲', '（一）'),
    cited('甲', '（七）'),
  ];
  expect(citedByDocument(passages)).toEqual([
    { document: '甲', numbers: ['（七）', '（一）'], count: 4 },
    { document: '乙', numbers: [], count: 1 },
  ]);
  expect(citedByDocument([])).toEqual([]);
});
