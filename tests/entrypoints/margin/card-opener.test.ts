import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { CardOpener } from '../../../entrypoints/margin/card-opener.ts';
import { type CardKeeper, offerCard } from '../../../platform/page/card-door.ts';
import type { PlacedPassage } from '../../../platform/page/placed-passage.ts';

const passage = { id: 4 } as PlacedPassage;

/** An opener whose script comes or does not, as the list says, and the hand that it then has. */
function opener(...comes: boolean[]) {
  const hand = { isOpen: true, open: vi.fn(), update: vi.fn() };
  const bring = vi.fn(async () => {
    if (!comes.shift()) return failure('activate');
    offerCard(() => hand);
    return success(null);
  });
  return { opener: new CardOpener(bring, {} as CardKeeper), bring, hand };
}

describe('opening a card', () => {
  it('brings its script the first time alone', async () => {
    const { opener: cards, bring, hand } = opener(true);
    expect(cards.isOpen).toBe(false);
    expect(await Promise.all([cards.open(passage, true), cards.open(passage, false)])).toEqual([true, true]);
    await cards.open(passage, true);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(hand.open.mock.calls).toEqual([
      [passage, true],
      [passage, false],
      [passage, true],
    ]);
    expect(cards.isOpen).toBe(true);
  });

  it('tells the card that is there of what is new, and nobody before', async () => {
    const { opener: cards, hand, bring } = opener(true);
    cards.update();
    expect(bring).not.toHaveBeenCalled();
    await cards.open(passage, true);
    cards.update();
    expect(hand.update).toHaveBeenCalledTimes(1);
  });

  it('says so where the script does not come, and asks again the next time', async () => {
    const { opener: cards, hand } = opener(false, true);
    expect(await cards.open(passage, true)).toBe(false);
    expect(hand.open).not.toHaveBeenCalled();
    expect(await cards.open(passage, true)).toBe(true);
  });
});
