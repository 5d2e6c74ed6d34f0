import type { Result } from '../../core/result.ts';
import { bringHand, type CardHand, type CardKeeper } from '../../platform/page/card-door.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';

/** Opens the card. Its script comes into the page when the first one is asked for. */
export class CardOpener {
  private hand: CardHand | undefined;
  private coming: Promise<CardHand | undefined> | undefined;
  private readonly bring: () => Promise<Result<null>>;
  private readonly keeper: CardKeeper;

  constructor(bring: () => Promise<Result<null>>, keeper: CardKeeper) {
    this.bring = bring;
    this.keeper = keeper;
  }

  get isOpen(): boolean {
    return this.hand?.isOpen ?? false;
  }

  /** False where the card could not be had; it is asked for again the next time. */
  async open(passage: PlacedPassage, takesFocus: boolean): Promise<boolean> {
    this.coming ??= this.takeHand();
    const hand = await this.coming;
    if (!hand) this.coming = undefined;
    hand?.open(passage, takesFocus);
    return hand !== undefined;
  }

  update(): void {
    this.hand?.update();
  }

  private async takeHand(): Promise<CardHand | undefined> {
    const make = await bringHand(this.bring);
    this.hand = make?.(this.keeper);
    return this.hand;
  }
}
