import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../core/match/figures.ts';
import { piecesOf } from './pieces-of.ts';
import { fold, smallLibrary } from './small-library.ts';

const library = smallLibrary(['# 题', '春天植树造林总数达到80%以上的村庄再给奖励。']);

function figures(text: string) {
  const { page, pieces } = piecesOf(text, library);
  return figuresOf(pieces[0]!, page, library, fold);
}

describe('the figures of a piece', () => {
  it.each([
    ['as they stand', '春天植树造林总数达到80%以上的村庄再给奖励'],
    ['in Chinese', '春天植树造林总数达到百分之八十以上的村庄再给奖励'],
    ['over two lines', '春天植树造林总数达到8\n0%以上的村庄再给奖励'],
  ])('agree %s', (_, text) => {
    expect(figures(text)).toEqual({ agreeing: 1, digits: 2, differing: 0 });
  });

  it('differ where the source has another in their place', () => {
    const text = '春天植树造林总数达到73%以上的村庄再给奖励';
    expect(figures(text)).toMatchObject({ agreeing: 0, differing: 1 });
  });

  it('do not count where the source has none', () => {
    const text = '春天植树造林总数在12个县达到80%以上的村庄再给奖励';
    expect(figures(text)).toMatchObject({ agreeing: 1, differing: 0 });
  });

  it('are not held against a page that was cut in the middle of one', () => {
    expect(figures('0%以上的村庄再给奖励')).toMatchObject({ differing: 0 });
  });
});
