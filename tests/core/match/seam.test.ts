import { describe, expect, it } from 'vitest';
import { LOOSE_SEAM, NO_SEAM, SEAM, seamIn } from '../../../core/match/seam.ts';
import { matchesOf, seenIn } from './shipped-matcher.ts';

const FIRST = '支持普惠养老服务增量资源向社区倾斜，增强日间照料、康复护理、上门服务等能力';
const LAST = '推动普惠托育纳入企事业单位职工福利体系';
const NEXT = '积极发展家庭养老床位，完善家庭养老支持政策';

describe('where a quotation ends and another begins', () => {
  it.each([
    ['a sentence ends between them', '。”“', SEAM],
    ['a line ends between them', '”\n　　“', SEAM],
    ['a few words stand between them', '”；又说，“', SEAM],
    ['corner marks', '。」「', SEAM],
    ['two are side by side', '”“', LOOSE_SEAM],
    ['a list of them', '”、“', LOOSE_SEAM],
    ['one ends', '。”', NO_SEAM],
    ['one begins', '：“', NO_SEAM],
    ['one begins and ends', '“”', NO_SEAM],
  ])('%s', (_, between, seam) => {
    expect(seamIn(`甲${between}乙`, 1, 1 + between.length)).toBe(seam);
  });
});

describe('two quotations', () => {
  it.each(['。”\n“', '”“', '」又說，「'])(
    'are two passages, and nothing was left out between them: %s',
    between => {
      expect(matchesOf(`意见提出，“${FIRST}${between}${LAST}。”`)).toMatchObject([
        { kind: 'verbatim', differences: [] },
        { kind: 'verbatim', differences: [] },
      ]);
    },
  );

  it('are one where the second goes on in the source and the sentence does not end', () => {
    expect(seenIn(`意见提出，“${FIRST}”，“${NEXT}”。`)).toHaveLength(1);
  });

  it('are two where a run of the source goes over from one into the other', () => {
    const seen = seenIn(
      '意见提出，“全面取消在就业地参加社会保险的户籍限制，健全参保激励约束机制。”\n“完善养老服务体系。”',
    );
    expect(seen.map(([, , text]) => text!.includes('完善'))).toEqual([false]);
  });

  it('within one sentence of the source are none', () => {
    const text = '大力发展“一老一小”普惠服务。推动各地多渠道扩大“一老一小”服务低成本场地供给。';
    expect(matchesOf(text)).toHaveLength(1);
  });
});
