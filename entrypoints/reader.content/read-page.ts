import { type Result, success } from '../../core/result.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import {
  askRecognition,
  type KnownText,
  type Recognition,
} from '../../platform/messaging/ask-recognition.ts';
import { announcePassageOpened } from '../../platform/messaging/passage-opened.ts';
import { announcePageChanged, askBackground } from '../../platform/messaging/send.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { NO_NOTES, type ShownNotes } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import { PageReader, type Reading } from '../../platform/page/reading.ts';
import type { ContentScriptContext } from '../../platform/page/script-context.ts';
import { Looks } from './looks.ts';
import { markOwnSelection } from './mark-own-selection.ts';
import { OwnMarks } from './own-marks.ts';
import { PageView } from './page-view.ts';
import type { SelectionEnd } from './selection-offer.ts';
import { passageToward } from './stepping.ts';
import { isFrame, SHORTEST_IN_FRAME } from './waiting.ts';

/** A page, or a frame of one, as it is read and shown: what is read, how it looks, which notes are in it, what is in the page. */
export class ReadPage {
  readonly looks: Looks;
  readonly reader: PageReader;
  readonly marks: OwnMarks;
  /** Is made when there is something to show: a page without passages need not give the time for it. */
  private made: PageView | undefined;
  /** Where the reader was led to while nothing of ours is in the page. */
  private ledTo: number | undefined;
  private readonly context: ContentScriptContext;

  constructor(context: ContentScriptContext, isOnce: boolean) {
    const { signal } = context;
    this.context = context;
    this.looks = new Looks({ dress: appearance => this.made?.dress(appearance) });
    this.looks.isOnce = isOnce;
    this.marks = new OwnMarks(
      (mark, text) => askMarks('find-marks', { mark, ...(text !== undefined && { text }) }),
      (notes, reading) => this.showNotes(notes, reading),
      signal,
    );
    const changed = (reading: Reading, isNew: boolean) => {
      this.show(reading);
      if (isNew) void announcePageChanged();
    };
    this.reader = new PageReader(document, (text, before) => this.recognise(text, before), changed, signal);
  }

  /** What is in the page; undefined where nothing is. */
  get view(): PageView | undefined {
    return this.made;
  }

  /** The passage that the reader is at. */
  get current(): number | undefined {
    return this.made?.current ?? this.ledTo;
  }

  /** Other looks, perhaps such that the page is to be read again. */
  async dress(): Promise<void> {
    const answer = await askBackground('read-appearance', this.looks.wish);
    if (!answer.ok || this.context.signal.aborted) return;
    if (this.looks.wear(answer.value)) return await this.reader.reread();
    this.show(this.reader.current);
    void announcePageChanged();
  }

  lead(passage: PlacedPassage): void {
    this.ledTo = passage.id;
    goTo(passage.ranges);
    if (this.looks.isInPage) this.made?.mark(passage);
  }

  /** One passage on or back; `isFromOutside` where the reader comes from another frame. Answers where they are then. */
  step(by: 1 | -1, isFromOutside: boolean): number | undefined {
    const passages = this.looks.ofShownKinds(this.reader.current);
    const found = isFromOutside ? passages.at(by === 1 ? 0 : -1) : passageToward(passages, this.current, by);
    if (found) this.lead(found);
    if (this.looks.isInPage) this.made?.focusCurrent();
    return found?.id;
  }

  /** The reader went on to another frame. */
  leave(): void {
    this.ledTo = undefined;
    this.made?.mark(undefined);
  }

  offerMark(end: SelectionEnd): void {
    if (end) this.inPage().offer(end);
    else this.made?.offer(end);
  }

  say(...said: Parameters<PageView['say']>): void {
    this.inPage().say(...said);
  }

  private async recognise(text: string, before: KnownText | undefined): Promise<Result<Recognition>> {
    if (isFrame() && text.trim().length < SHORTEST_IN_FRAME) return success({ isOn: true, passages: [] });
    const hasMargin = this.made?.hasMargin === true;
    const answer = await askRecognition(text, before, {
      ...this.looks.wish,
      title: document.title,
      ...(hasMargin && { hasMargin }),
    });
    if (!answer.ok) {
      this.context.abortIfOrphaned();
      return answer;
    }
    const { appearance, hasNotes = false } = answer.value;
    // Where only what changed was asked about, the rest is as it was.
    this.marks.mayBe = appearance ? hasNotes : this.marks.mayBe || hasNotes;
    if (appearance) this.looks.wear(appearance);
    return answer;
  }

  private show(reading: Reading): void {
    const shown = this.looks.shown(reading);
    if (shown.passages.length + (shown.stock?.length ?? 0) > 0) this.inPage();
    this.made?.show(shown);
    this.marks.follow(shown);
  }

  private showNotes(notes: ShownNotes, reading: Reading): void {
    const shown = this.looks.isInPage ? notes : NO_NOTES;
    if (shown.marks.length > 0 && !this.made) this.inPage().show(reading);
    this.made?.showNotes(shown, reading);
  }

  private inPage(): PageView {
    this.made ??= this.makeView();
    return this.made;
  }

  private makeView(): PageView {
    const lending = {
      bringMargin: () => askBackground('bring-margin', {}),
      bringCard: () => askBackground('bring-card', {}),
      reread: () => this.reader.reread(),
      opened: (passage: number) => void announcePassageOpened(passage),
      openNote: (note: string) => void askMarks('open-note', { note }),
      markSelection: () => void markOwnSelection(document, (...said) => this.say(...said)),
      undoMark: async (note: string) => (await askMarks('undo-mark', { note })).ok,
      failed: () => void announcePageChanged(),
    };
    const view = new PageView(document, lending, this.context.signal);
    if (this.looks.appearance) view.dress(this.looks.appearance);
    return view;
  }
}
