import type { Appearance } from '../../core/settings/appearance.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';

interface Dressed {
  dress(appearance: Appearance): void;
}

/** How things look in this page, as the reader set it. */
export class Looks {
  /** Whether the reader wants this page read though it is off; until another page is opened. */
  isOnce = false;
  private worn: Appearance | undefined;
  private readonly view: Dressed;

  constructor(view: Dressed) {
    this.view = view;
  }

  /** What is said to the background with each question. */
  get wish(): { isOnce?: true } {
    return this.isOnce ? { isOnce: true } : {};
  }

  /** Undefined until the background has answered. */
  get appearance(): Appearance | undefined {
    return this.worn;
  }

  /** Whether anything of ours may enter the page. */
  get isInPage(): boolean {
    return this.worn?.mode !== 'panel';
  }

  /** Takes to other looks; true where the page must be read again: it was off and is not, or other things are asked for. */
  wear(appearance: Appearance): boolean {
    const asked = askedFor(this.worn);
    this.worn = appearance;
    this.view.dress(appearance);
    return asked !== askedFor(appearance);
  }

  /** What of a reading is painted and labelled. */
  shown(reading: Reading): Reading {
    if (!this.isInPage) return { ...reading, passages: [], stock: [] };
    return { ...reading, passages: this.ofShownKinds(reading) };
  }

  /** The passages that one can be led to, in the page or by scrolling alone. */
  ofShownKinds({ passages }: Reading): readonly PlacedPassage[] {
    const kinds = this.worn?.kinds;
    return kinds ? passages.filter(({ kind }) => kinds.includes(kind)) : passages;
  }
}

/** What of the looks decides what the background is asked for. */
function askedFor(appearance: Appearance | undefined): string {
  return `${appearance?.mode === 'off'} ${appearance?.showsStock ?? false}`;
}
