import { describe, expect, it } from 'vitest';
import { statedTargets } from '../../../core/policy/stated-targets.ts';
import { pack } from '../../../seeds/index.ts';

const document = pack.documents.find(({ id }) => id === 'minsheng-2025')!;
const BEDS = 'minsheng-2025#sec_3__cl_7__st_4';
const text = document.nodes.find(({ id }) => id === BEDS)!.text;
const quote = '新建养老机构护理型床位占比原则上不低于80%';
const start = text.indexOf(quote);

function stated(from: number, to: number) {
  return statedTargets(document, [{ node: BEDS, source: { start: from, end: to } }]);
}

describe('the targets that a passage says', () => {
  it('are those whose words it takes, with value, qualifier and scope', () => {
    expect(stated(start, text.length)).toMatchObject([{ value: '≥80%', qualifier: '原则上' }]);
  });

  it('may be cut short by a figure of the page', () => {
    expect(stated(start, start + quote.length - 3)).toHaveLength(1);
  });

  it('are not those of which less than half is taken', () => {
    expect(stated(start, start + 9)).toEqual([]);
  });

  it('may be taken in two stretches', () => {
    const parts = [
      { node: BEDS, source: { start, end: start + 6 } },
      { node: BEDS, source: { start: start + 12, end: start + quote.length } },
    ];
    expect(statedTargets(document, parts)).toHaveLength(1);
  });

  it('are none of another sentence', () => {
    const parts = [{ node: 'minsheng-2025#sec_3__cl_7__st_1', source: { start: 0, end: 500 } }];
    expect(statedTargets(document, parts).map(({ value }) => value)).not.toContain('≥80%');
  });
});
