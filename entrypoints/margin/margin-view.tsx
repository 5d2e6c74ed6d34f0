import { render } from 'preact';
import appearanceStyle from '../../components/appearance.css?inline';
import failureStyle from '../../components/card/card-failure.css?inline';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin } from '../../components/margin/margin.tsx';
import notesStyle from '../../components/margin/notes.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { Outcome } from '../../core/notes/marking-outcome.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import type { LabelSize, Language } from '../../core/settings/values.ts';
import type { Words } from '../../platform/i18n/words.ts';
import type { Counted } from '../../platform/page/count-documents.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { isSeen } from '../../platform/page/margin/seen.ts';
import type { MarginHand, MarginKeeper } from '../../platform/page/margin-door.ts';
import { NO_NOTES, type ShownNotes } from '../../platform/page/placed-mark.ts';
import type { Reading } from '../../platform/page/reading.ts';
import { type LayoutWatch, watchLayout } from '../../platform/page/watch-layout.ts';
import { sayCardFailure } from './card-failure.tsx';
import { CardOpener } from './card-opener.ts';
import { type Laid, MarginLabels } from './margin-labels.ts';
import { NoticeView } from './notice-view.tsx';
import { OfferView } from './offer-view.tsx';
import { summaryOf } from './summary.ts';

/** Before all that the page has, where the card is open. */
const TOP_PLANE = 2147483646;

/** Our elements in the page: labels and card are rendered by two scripts, each in one of its own. */
interface Stand {
  readonly host: MarginHost;
  readonly labels: HTMLElement;
  readonly card: HTMLElement;
  readonly notice: HTMLElement;
  readonly offer: HTMLElement;
}

/** The labels beside the article and, where it is asked for, the card; all gone when the signal aborts. */
export class MarginView implements MarginHand {
  private readonly labels: MarginLabels;
  private readonly layout: LayoutWatch;
  private laid: Laid | undefined;
  private summary = '';
  /** What the whole page holds, once all of its frames have been read and it shall be said in this one. */
  private sums: readonly Counted[] = [];
  private address = '';
  private entry: number | undefined;
  private stand: Stand | undefined;
  private reading: Reading | undefined;
  private current: number | undefined;
  /** Classes of our elements. */
  private look = '';
  private size: LabelSize = 'medium';
  private language: Language = 'browser';
  private readonly keeper: MarginKeeper;
  private readonly words: Words;
  private readonly card: CardOpener;
  private readonly notice: NoticeView;
  private notes: ShownNotes = NO_NOTES;
  private readonly offering: OfferView;

  constructor(keeper: MarginKeeper, words: Words) {
    const { document, signal } = keeper;
    this.keeper = keeper;
    this.words = words;
    this.labels = new MarginLabels(words.t, laid => this.become(laid));
    this.card = new CardOpener(keeper.bringCard, {
      document,
      locale: () => words.speak(this.language),
      goTo: ({ ranges }) => goTo(ranges),
      reread: keeper.reread,
      stand: () => ({ mount: this.standing().card, host: this.standing().host.element }),
      passages: () => this.reading?.passages ?? [],
      notesOn: passage => this.notes.counts.get(passage) ?? 0,
      labelOf: passage => this.labelOf(passage),
      side: () => this.laid?.strip.side ?? 'right',
      mark: passage => {
        keeper.mark(passage);
        if (passage) keeper.opened(passage.id);
      },
      closed: () => this.follow(),
      signal,
    });
    this.notice = new NoticeView(
      {
        mount: () => this.standing().notice,
        undo: keeper.undoMark,
        changed: () => this.noticed(),
      },
      words.t,
    );
    this.offering = new OfferView(
      { stand: () => this.standing(), mark: keeper.markSelection, changed: () => this.noticed() },
      words.t,
    );
    this.layout = watchLayout(document, () => this.layOut(), signal);
    document.addEventListener('scrollend', () => this.findEntry() && this.render(), {
      signal,
      passive: true,
    });
    signal.addEventListener('abort', () => this.clear());
  }

  get isCardOpen(): boolean {
    return this.card.isOpen;
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.follow();
  }

  showNotes(notes: ShownNotes): void {
    this.notes = notes;
    this.labels.setNotes(notes);
    this.follow();
  }

  say(outcome: Outcome, note: string | undefined): void {
    this.notice.say(outcome, note);
  }

  offer(end: Parameters<MarginHand['offer']>[0]): void {
    if (end) this.offering.show(end);
    else this.offering.take();
  }

  /** Whether anything stands beside the article. */
  private get hasMargin(): boolean {
    return (this.reading?.passages.length ?? 0) + this.notes.loose.length > 0;
  }

  mark(passage: number | undefined): void {
    if (passage === this.current) return;
    this.current = passage;
    this.render();
  }

  private follow(): void {
    const { reading } = this;
    if (!reading) return;
    this.layout.follow(this.hasMargin ? reading.body : undefined);
    const isNeeded = this.hasMargin || this.card.isOpen;
    if (!isNeeded) this.clear();
    else this.place(reading);
  }

  private place({ passages }: Reading): void {
    this.forgetEarlierPage();
    this.labels.set(passages);
    this.layOut();
    this.card.update();
  }

  get hasSummary(): boolean {
    return this.summary !== '';
  }

  sumUp(sums: readonly Counted[]): void {
    this.sums = sums;
    if (this.laid?.isComplete) this.become(this.laid);
  }

  /** A page that goes from one address to the next without a load is summed up anew. */
  private forgetEarlierPage(): void {
    const { documentElement, location } = this.keeper.document;
    if (location.href !== this.address) this.forgetSummary();
    this.address = location.href;
    if (this.stand && this.stand.host.home !== documentElement) this.leave();
  }

  private layOut(): void {
    const { body } = this.reading ?? {};
    if (!body?.isConnected || !this.hasMargin) return;
    this.labels.layOut(body, this.standing().host);
  }

  private become(laid: Laid): void {
    this.laid = laid;
    this.keeper.useInk(laid.surroundings.isArticleDark);
    this.findEntry();
    if (laid.isComplete) this.summary ||= summaryOf(this.sums, this.words.t);
    this.render();
    // The card stands beside its label, so that labels come first.
    this.card.update();
  }

  private forgetSummary(): void {
    this.summary = '';
    this.sums = [];
  }

  /** The first label in view, and whether it is another one than before. */
  private findEntry(): boolean {
    const before = this.entry;
    const { scrollY } = this.keeper.document.defaultView!;
    this.entry = this.laid?.labels.find(({ top }) => top >= scrollY)?.id;
    return this.entry !== before;
  }

  dress({ labelSize, palette, language }: Pick<Appearance, 'labelSize' | 'palette' | 'language'>): void {
    const look = `size-${labelSize} palette-${palette}`;
    if (look === this.look && language === this.language) return;
    this.size = labelSize;
    this.look = look;
    this.language = language;
    this.words.speak(language);
    this.summary = '';
    this.labels.retell();
  }

  focusCurrent(): void {
    this.stand?.labels.querySelector<HTMLElement>('.label.current')?.focus({ preventScroll: true });
  }

  private readonly onOpen = (id: number, label: HTMLElement, isAsked: boolean): void =>
    void this.open(id, label, isAsked);

  private async open(id: number, label: HTMLElement, isAsked: boolean): Promise<void> {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (!passage || !(await isSeen(label)) || (await this.card.open(passage, isAsked)) || !isAsked) return;
    const beside = this.labelOf(id);
    if (beside && this.stand) sayCardFailure(beside, this.stand, this.words.t, this.keeper.signal);
  }

  private labelOf(passage: number): HTMLElement | undefined {
    return this.stand?.labels.querySelector<HTMLElement>(`[data-passage="${passage}"]`) ?? undefined;
  }

  private clear(): void {
    this.labels.clear();
    this.laid = undefined;
    this.forgetSummary();
    if (this.stand) render(null, this.stand.labels);
    if (!this.isBefore || this.keeper.signal.aborted) this.leave();
  }

  private leave(): void {
    this.notice.take();
    this.offering.take();
    if (this.stand) render(null, this.stand.labels);
    this.stand?.host.remove();
    this.stand = undefined;
  }

  /** Whether something of ours stands before the page. */
  private get isBefore(): boolean {
    return this.card.isOpen || this.notice.isThere || this.offering.isThere;
  }

  /** The notice or the offer has come or gone: it may be all that needs our element. */
  private noticed(): void {
    if (!this.isBefore && !this.hasMargin) this.leave();
    else this.render();
  }

  private render(): void {
    if (!this.stand) return;
    const { host, labels: mount, card, notice, offer } = this.stand;
    if (this.isBefore || this.laid) host.setPlane(this.isBefore ? TOP_PLANE : this.laid!.surroundings.plane);
    const isDark = this.laid?.surroundings.isMarginDark ?? false;
    offer.className =
      notice.className =
      mount.className =
      card.className =
        `${isDark ? 'root dark' : 'root'} ${this.look}`;
    if (!this.laid) return;
    const { labels, marks, strip } = this.laid;
    render(
      <Margin
        labels={labels}
        marks={marks}
        strip={strip}
        size={this.size}
        current={this.current}
        entry={this.entry}
        summary={this.summary}
        onOpen={this.onOpen}
        onNote={this.keeper.openNote}
        t={this.words.t}
      />,
      mount,
    );
  }

  private standing(): Stand {
    if (this.stand) return this.stand;
    const { document } = this.keeper;
    const host = createMarginHost(
      document,
      tokens + marginStyle + notesStyle + failureStyle + appearanceStyle,
    );
    const made = () => document.createElement('div');
    const [labels, card, notice, offer] = [made(), made(), made(), made()];
    host.root.append(offer, labels, card, notice);
    this.stand = { host, labels, card, notice, offer };
    return this.stand;
  }
}
