import type { Outcome } from '../../core/notes/marking-outcome.ts';
import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import type { Counted } from './count-documents.ts';
import type { ShownNotes } from './placed-mark.ts';
import type { PlacedPassage } from './placed-passage.ts';
import type { Reading } from './reading.ts';

/** What the reader's script lends to that of the labels. */
export interface MarginKeeper {
  readonly document: Document;
  readonly signal: AbortSignal;
  bringCard(): Promise<Result<null>>;
  /** Marks on the page the passage that the reader is at, or none. */
  mark(passage: PlacedPassage | undefined): void;
  /** Chooses the ink of underlines for a light or a dark page. */
  useInk(isPageDark: boolean): void;
  reread(): Promise<void>;
  /** The card of a passage has opened. */
  opened(passage: number): void;
  /** Opens the panel at a note. To be called first thing in a click. */
  openNote(note: string): void;
  /** Marks what is selected, and says what came of it. */
  markSelection(): void;
  /** Takes back a note that was just made; answers whether that went well. */
  undoMark(note: string): Promise<boolean>;
}

/** The labels of a page and its card. */
export interface MarginHand {
  readonly isCardOpen: boolean;
  show(reading: Reading): void;
  /** The reader's notes here: their numbers at labels, marks beside those that stand in no passage. */
  showNotes(notes: ShownNotes): void;
  /** Says for a while what came of a selection that was to be marked; with a note, that can be taken back. */
  say(outcome: Outcome, note: string | undefined): void;
  /** Offers to mark the selection, below where it ends in CSS pixels of the window; undefined takes the offer away. */
  offer(end: { readonly right: number; readonly bottom: number } | undefined): void;
  /** How labels look and speak, from the next drawing on. */
  dress(appearance: Appearance): void;
  /** Marks the label of a passage, or none. */
  mark(passage: number | undefined): void;
  /** Gives the focus to the label that is marked, so that the keyboard can go on from there. */
  focusCurrent(): void;
  /** Whether the page is summed up here. */
  readonly hasSummary: boolean;
  /** Sums up the whole page here. */
  sumUp(documents: readonly Counted[]): void;
}

export type MakeMargin = (keeper: MarginKeeper) => MarginHand;

/** What lies there for the reader's script, or is called as soon as there is something. */
interface Door {
  readonly left?: MakeMargin;
  readonly waiting?: (make: MakeMargin) => void;
}

/** In the world that content scripts share and the page does not see. */
const DOOR = Symbol.for('meipi-margin');

const world = globalThis as { [DOOR]?: Door | undefined };

/** The script of the labels may be there before the answer that it was started beside, or after. */
export function offerMargin(make: MakeMargin): void {
  const waiting = world[DOOR]?.waiting;
  world[DOOR] = waiting ? undefined : { left: make };
  waiting?.(make);
}

/** Forgets what an earlier script of the reader's, perhaps of an earlier version, has not taken. */
export function clearMarginDoor(): void {
  world[DOOR] = undefined;
}

/** Takes the script of the labels as soon as it is there, and has it brought where it is not; undefined where it cannot be had. */
export async function takeMargin(bring: () => Promise<Result<null>>): Promise<MakeMargin | undefined> {
  const left = world[DOOR]?.left;
  world[DOOR] = undefined;
  if (left) return left;
  return await new Promise(resolve => {
    const door = { waiting: resolve };
    world[DOOR] = door;
    // Whoever was brought has been here before the word of it.
    void bring().then(() => {
      if (world[DOOR] === door) world[DOOR] = undefined;
      resolve(undefined);
    });
  });
}
