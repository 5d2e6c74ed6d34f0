import { expect, it } from 'vitest';
import { opened, samePassage } from '../../../entrypoints/card/open-card.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';

const passage = (id: number, text: string, node = 'a#p_1') => ({ id, node, text }) as PlacedPassage;

it('a passage is found again by its number, and by its words where others came or went before it', () => {
  const mine = passage(2, '甲');
  const twice = [passage(1, '甲'), passage(2, '甲')];
  expect(samePassage(mine, twice)).toBe(twice[1]);
  const moved = [passage(2, '乙'), passage(3, '甲')];
  expect(samePassage(mine, moved)).toBe(moved[1]);
  expect(samePassage(mine, [passage(2, '甲', 'b#p_1'), passage(2, '丙')])).toBeUndefined();
});

it('a card that the pointer opened is let go of, and one whose node could not be had says so', () => {
  expect(opened(passage(1, '甲'), false, null)).toMatchObject({ kind: 'failed', trail: [], isPinned: false });
  expect(opened(passage(1, '甲'), true, null)).toMatchObject({ isPinned: true, takesFocus: true });
});
