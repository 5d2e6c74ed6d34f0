import { expect, it } from 'vitest';
import { citedByDocument, numbersInARow } from '../../../core/policy/cited-by-document.ts';
import { pack } from '../../../seeds/index.ts';

function cited(document: string, eId: string, number?: string) {
  const label = { level: 'clause' as const, document, ...(number !== undefined && { number }) };
  return { node: `${document}#${eId}`, label };
}

it('passages are counted by document, in the order of the page, each clause once, in the order of the document', () => {
  const passages = [
    cited('甲', 'title'),
    cited('甲', 'sec_3__cl_10', '（十）'),
    cited('乙', 'p_2'),
    cited('甲', 'sec_1__cl_2', '（二）'),
    cited('甲', 'sec_1', '一、'),
    cited('甲', 'sec_3__cl_7', '（七）'),
    cited('甲', 'sec_3__cl_10', '（十）'),
  ];
  expect(citedByDocument(passages)).toEqual([
    { document: '甲', numbers: ['一、', '（二）', '（七）', '（十）'], count: 6 },
    { document: '乙', numbers: [], count: 1 },
  ]);
  expect(citedByDocument([])).toEqual([]);
});

it('numbers in a row show which clauses a section has, and none ends in the mark that its heading would follow', () => {
  expect(numbersInARow(['一、', '（一）', '（二）', '二、', '（三）', '五、'])).toBe(
    '一（一）（二） 二（三） 五',
  );
  expect(numbersInARow(['（七）'])).toBe('（七）');
  expect(numbersInARow([])).toBe('');
});

it('the ids of the shipped documents stand in the order of the documents', () => {
  for (const { nodes } of pack.documents) {
    const label = { level: 'clause' as const, document: '甲' };
    const numbered = nodes.filter(({ number }) => number !== undefined);
    const shuffled = [...numbered].reverse().map(({ id }) => ({ node: id, label: { ...label, number: id } }));
    const [found] = citedByDocument(shuffled);
    expect(found?.numbers ?? []).toEqual(numbered.map(({ id }) => id));
  }
});
