import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../core/result.ts';
import { bringHand, type CardHand, offerCard } from '../../../platform/page/card-door.ts';

const CARD: CardHand = { isOpen: false, open: () => undefined, update: () => undefined };

describe('the door between the reader’s script and the card’s', () => {
  it('hands over what the script that was brought has left there', async () => {
    const make = () => CARD;
    const bring = async () => {
      offerCard(make);
      return success(null);
    };
    expect(await bringHand(bring)).toBe(make);
  });

  it('hands over nothing where the script could not be brought, nor what lay there from before', async () => {
    expect(await bringHand(async () => failure('activate'))).toBeUndefined();
    offerCard(() => CARD);
    expect(await bringHand(async () => failure('activate'))).toBeUndefined();
    expect(await bringHand(async () => success(null))).toBeUndefined();
  });
});
