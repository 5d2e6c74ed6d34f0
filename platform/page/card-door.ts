import type { Result } from '../../core/result.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Strip } from './margin/measure.ts';
import type { PlacedPassage } from './placed-passage.ts';

/** What the reader's script lends to the card's: where to stand, and what is known of the page. */
export interface CardKeeper {
  readonly document: Document;
  /** The language that the labels speak. */
  locale(): Locale;
  /** Where in our closed root the card is rendered, and the element that the page sees of it. */
  stand(): { readonly mount: HTMLElement; readonly host: HTMLElement };
  passages(): readonly PlacedPassage[];
  /** How many notes the reader has on a passage and what it is from. */
  notesOn(passage: number): number;
  /** The label of a passage as it stands now. */
  labelOf(passage: number): HTMLElement | undefined;
  /** The side of the article on which labels stand. */
  side(): Strip['side'];
  /** Marks on the page the passage that the card is about, or none. */
  mark(passage: PlacedPassage | undefined): void;
  /** Scrolls to a passage. */
  goTo(passage: PlacedPassage): void;
  /** Has the page read again, for instance after a passage of it was hidden. */
  reread(): Promise<void>;
  /** The card has gone. */
  closed(): void;
  readonly signal: AbortSignal;
}

/** The card of a page; there is one at a time. */
export interface CardHand {
  readonly isOpen: boolean;
  /** Shows a passage, with the focus in the card where the reader asked for it by a click or a key. */
  open(passage: PlacedPassage, takesFocus: boolean): void;
  /** The page was read again, or what stands on it has moved. */
  update(): void;
}

export type MakeCard = (keeper: CardKeeper) => CardHand;

/** Where the card's script leaves itself for the reader's, in the world that content scripts share and the page does not see. */
const DOOR = Symbol.for('meipi-card');

const world = globalThis as { [DOOR]?: MakeCard | undefined };

export function offerCard(make: MakeCard): void {
  world[DOOR] = make;
}

/** Has the card's script brought and takes it. Taken once: after an update of the extension an older one is of no use. */
export async function bringHand(bring: () => Promise<Result<null>>): Promise<MakeCard | undefined> {
  const brought = await bring();
  const make = world[DOOR];
  world[DOOR] = undefined;
  return brought.ok ? make : undefined;
}
