import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../core/match/passage.ts';
import { shownWords } from '../../../core/match/shown-words.ts';

const TEXT = '意见提出，“新建养老机构护理型床位占比不低于85%。”';
const PASSAGE = {
  start: 5,
  end: TEXT.length,
  kind: 'near-verbatim',
  voice: 'quoted',
  isIssuer: false,
  witness: 'scan',
} as const;

function difference(
  page: string | number,
  source: string,
  grade: Difference['grade'] = 'number',
): Difference {
  const start = typeof page === 'number' ? page : TEXT.indexOf(page);
  const text = typeof page === 'number' ? '' : page;
  return { grade, source, text, page: { start, end: start + text.length } };
}

function shown(differences: Difference[], more: object = {}): string[] {
  return shownWords({ ...PASSAGE, differences, ...more }, TEXT).map(
    ({ start, end, tone }) => `${tone}: ${TEXT.slice(start, end)}`,
  );
}

describe('words with a ground of their own', () => {
  it('are those in which a quotation differs', () => {
    expect(shown([difference('85%', '80%')])).toEqual(['differs: 85%']);
  });

  it('are those that follow where words were left out, up to a pause', () => {
    expect(shown([difference(TEXT.indexOf('不低于'), '原则上', 'qualifier')])).toEqual([
      'differs: 不低于85%',
    ]);
    expect(shown([difference(TEXT.indexOf('。”'), '以上', 'qualifier')])).toEqual(['differs: 不低于85%']);
  });

  it('are the figures of a page that speaks for itself, and no others of its words', () => {
    const differences = [difference('不低于', '达到', 'wording'), difference('85%', '80%')];
    expect(shown(differences, { voice: 'own' })).toEqual(['own-figure: 85%']);
  });

  it('are none where nobody knows whether it is a quotation, nor on a page of the issuer', () => {
    expect(shown([difference('85%', '80%')], { voice: 'unclear' })).toEqual([]);
    expect(shown([difference('85%', '80%')], { isIssuer: true })).toEqual([]);
  });

  it('go no further than the passage', () => {
    expect(shown([difference('85%。”', '80%')], { end: TEXT.indexOf('。”') })).toEqual(['differs: 85%']);
  });
});
