import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import type { Counted } from '../../platform/page/count-documents.ts';
import { isOnDark } from '../../platform/page/margin/tone.ts';
import { type MarginHand, type MarginKeeper, takeMargin } from '../../platform/page/margin-door.ts';
import { NO_NOTES, type ShownNotes } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';
import type { SelectionEnd } from './selection-offer.ts';
import { Underlines } from './underlines.ts';

/** What is asked of the background, and what it is told. */
interface Lending
  extends Pick<MarginKeeper, 'bringCard' | 'reread' | 'opened' | 'openNote' | 'undoMark' | 'markSelection'> {
  readonly bringMargin: () => Promise<Result<null>>;
  /** The script of the labels could not be had. */
  readonly failed: () => void;
}

/**
 * What is shown in the page: underlines at once, labels as soon as their script is there, and by these the card; all gone when
 * the signal aborts.
 */
export class PageView {
  /** The passage whose card is open or that the reader was just led to. */
  current: number | undefined;
  /** Whether the script of the labels could not be had. It is asked for again with the next reading. */
  isUnlabelled = false;
  private readonly underlines = new Underlines();
  private hand: MarginHand | undefined;
  private isComing = false;
  private reading: Reading | undefined;
  private notes: ShownNotes = NO_NOTES;
  /** What is to be said as soon as there are labels. */
  private unsaid: Parameters<MarginHand['say']> | undefined;
  private end: SelectionEnd;
  private sums: readonly Counted[] = [];
  private appearance: Appearance | undefined;
  private readonly keeper: MarginKeeper;
  private readonly lending: Lending;

  constructor(document: Document, lending: Lending, signal: AbortSignal) {
    this.lending = lending;
    this.keeper = {
      document,
      signal,
      bringCard: lending.bringCard,
      mark: passage => this.mark(passage),
      useInk: isPageDark => this.underlines.useInk(isPageDark),
      reread: lending.reread,
      opened: lending.opened,
      openNote: lending.openNote,
      undoMark: lending.undoMark,
      markSelection: lending.markSelection,
    };
    signal.addEventListener('abort', () => this.underlines.clear());
  }

  /** Whether the script of the labels is there. */
  get hasMargin(): boolean {
    return this.hand !== undefined;
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.underlines.show(reading);
    this.hand?.show(reading);
    if (!this.hand?.isCardOpen) this.mark(undefined);
    if (reading.passages.length > 0) void this.label();
  }

  /** The reader's notes in what was read last. */
  showNotes(notes: ShownNotes, { body }: Pick<Reading, 'body'>): void {
    if (this.notes.marks.length === 0 && notes.marks.length > 0 && body && !this.hand)
      this.underlines.useInk(isOnDark(body));
    this.notes = notes;
    this.underlines.showMarks(notes.marks);
    this.hand?.showNotes(notes);
    if (notes.loose.length > 0) void this.label();
  }

  /** Says what came of a selection that was to be marked. */
  say(...said: Parameters<MarginHand['say']>): void {
    if (this.hand) this.hand.say(...said);
    else {
      this.unsaid = said;
      void this.label();
    }
  }

  /** Offers to mark the selection that ends there, or nothing any more. */
  offer(end: SelectionEnd): void {
    this.end = end;
    if (this.hand) this.hand.offer(end);
    else if (end) void this.label();
  }

  dress(appearance: Appearance): void {
    this.appearance = appearance;
    this.underlines.dress(appearance);
    this.hand?.dress(appearance);
  }

  /** Marks the passage that the reader was led to, or none. */
  mark(passage: PlacedPassage | undefined): void {
    this.current = passage?.id;
    this.underlines.mark(passage);
    this.hand?.mark(this.current);
  }

  focusCurrent(): void {
    this.hand?.focusCurrent();
  }

  /** Whether the page is summed up here, for screen readers. */
  get hasSummary(): boolean {
    return this.hand?.hasSummary ?? false;
  }

  /** Sums up the whole page here, as soon as its labels are there. */
  sumUp(documents: readonly Counted[]): void {
    this.sums = documents;
    this.hand?.sumUp(documents);
  }

  private async label(): Promise<void> {
    if (this.hand || this.isComing) return;
    this.isComing = true;
    const make = await takeMargin(this.lending.bringMargin);
    this.isComing = false;
    if (this.keeper.signal.aborted) return;
    this.isUnlabelled = make === undefined;
    if (!make) return this.lending.failed();
    this.hand = make(this.keeper);
    if (this.appearance) this.hand.dress(this.appearance);
    if (this.reading) this.hand.show(this.reading);
    this.hand.showNotes(this.notes);
    this.hand.mark(this.current);
    this.hand.sumUp(this.sums);
    if (this.end) this.hand.offer(this.end);
    if (this.unsaid) this.hand.say(...this.unsaid);
    this.unsaid = undefined;
  }
}
