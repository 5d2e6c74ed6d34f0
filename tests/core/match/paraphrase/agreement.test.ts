import { describe, expect, it } from 'vitest';
import { agrees } from '../../../../core/match/paraphrase/agreement.ts';
import { fold } from '../small-library.ts';

const SOURCE = '新建的床位占比不低于80%，放宽申请条件。';

describe('agreement of what is told with its source', () => {
  it.each([
    ['its figure, however written', '床位占比至少百分之八十', true],
    ['no figure at all', '床位占比有了底线', true],
    ['another figure', '床位占比至少73%', false],
    ['a denial where the source has one', '床位占比不少于80%', true],
    ['the contrary word', '收紧申请条件', false],
  ])('is judged where the page has %s', (_, said, expected) => {
    expect(agrees(said, SOURCE, fold)).toBe(expected);
  });

  it('is none where the page denies and the source does not', () => {
    expect(agrees('不提高比重', '提高比重。', fold)).toBe(false);
    expect(agrees('不断提高比重', '提高比重。', fold)).toBe(true);
  });
});
