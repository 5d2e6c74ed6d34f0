import { render } from 'preact';
import appearanceStyle from '../../components/appearance.css?inline';
import failureStyle from '../../components/card/card-failure.css?inline';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin } from '../../components/margin/margin.tsx';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../components/translate.ts';
import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import { type LabelSize, PALETTES } from '../../core/settings/values.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { isSeen } from '../../platform/page/margin/seen.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';
import { type LayoutWatch, watchLayout } from '../../platform/page/watch-layout.ts';
import { sayCardFailure } from './card-failure.tsx';
import { CardOpener } from './card-opener.ts';
import { type Laid, MarginLabels } from './margin-labels.ts';
import { type Counted, summaryOf } from './summary.ts';

/** Before all that the page has, where the card is open. */
const TOP_PLANE = 2147483646;

/** What the card needs that is not of the margin. */
interface Lending {
  readonly bringCard: () => Promise<Result<null>>;
  readonly locale: () => Locale;
  readonly reread: () => Promise<void>;
  /** The card of a passage has opened. */
  readonly opened: (passage: number) => void;
}

/** Our elements in the page: labels and card are rendered by two scripts, each in one of its own. */
interface Stand {
  readonly host: MarginHost;
  readonly labels: HTMLElement;
  readonly card: HTMLElement;
}

/** What is shown in the page: underlines, labels and, where it is asked for, the card; all gone when the signal aborts. */
export class MarginView {
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
  /** The passage whose card is open or that the reader was just led to. */
  current: number | undefined;
  /** Classes of our elements. */
  private look = '';
  private size: LabelSize = 'medium';
  private readonly document: Document;
  private readonly t: Translate;
  private readonly signal: AbortSignal;
  private readonly card: CardOpener;

  constructor(document: Document, t: Translate, lending: Lending, signal: AbortSignal) {
    this.document = document;
    this.t = t;
    this.signal = signal;
    this.labels = new MarginLabels(t, laid => this.become(laid));
    this.card = new CardOpener(lending.bringCard, {
      document,
      locale: lending.locale,
      goTo: ({ ranges }) => goTo(ranges),
      reread: lending.reread,
      stand: () => ({ mount: this.standing().card, host: this.standing().host.element }),
      passages: () => this.reading?.passages ?? [],
      labelOf: passage => this.labelOf(passage),
      side: () => this.laid?.strip.side ?? 'right',
      mark: passage => {
        this.mark(passage);
        if (passage) lending.opened(passage.id);
      },
      closed: () => this.show(this.reading!),
      signal,
    });
    this.layout = watchLayout(document, () => this.layOut(), signal);
    document.addEventListener('scrollend', () => this.findEntry() && this.render(), {
      signal,
      passive: true,
    });
    signal.addEventListener('abort', () => this.clear());
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.layout.follow(reading.passages.length > 0 ? reading.body : undefined);
    if (reading.passages.length === 0 && !this.card.isOpen) this.clear();
    this.labels.showStock(reading.stock?.flatMap(({ ranges }) => ranges) ?? []);
    if (reading.passages.length === 0 && !this.card.isOpen) return;
    this.forgetEarlierPage();
    this.labels.set(reading.passages);
    this.layOut();
    this.card.update();
    if (this.card.isOpen) return;
    if (reading.passages.length === 0) this.clear();
    else this.mark(undefined);
  }

  /** Whether the page is summed up here. */
  get hasSummary(): boolean {
    return this.summary !== '';
  }

  /** Sums up the whole page here. */
  sumUp(sums: readonly Counted[]): void {
    this.sums = sums;
    if (this.laid?.isComplete) this.become(this.laid);
  }

  /** Marks the passage that the reader was led to, or none. */
  mark(passage: PlacedPassage | undefined): void {
    const isOther = passage?.id !== this.current;
    this.current = passage?.id;
    this.labels.mark(passage?.ranges ?? []);
    if (isOther) this.render();
  }

  /** A page that goes from one address to the next without a load is summed up anew. */
  private forgetEarlierPage(): void {
    const { href } = this.document.location;
    if (href !== this.address) this.forgetSummary();
    this.address = href;
    if (this.stand && this.stand.host.home !== this.document.documentElement) this.leave();
  }

  private layOut(): void {
    const { body, passages = [] } = this.reading ?? {};
    if (!body?.isConnected || passages.length === 0) return;
    this.labels.layOut(body, this.standing().host);
  }

  private become(laid: Laid): void {
    this.laid = laid;
    this.findEntry();
    if (laid.isComplete) this.summary ||= summaryOf(this.sums, this.t);
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
    const { scrollY } = this.document.defaultView!;
    this.entry = this.laid?.labels.find(({ top }) => top >= scrollY)?.id;
    return this.entry !== before;
  }

  /** How large labels are and in which colours, from the next drawing on. */
  dress({ labelSize, palette }: Pick<Appearance, 'labelSize' | 'palette'>): void {
    this.size = labelSize;
    this.look = `size-${labelSize} palette-${palette}`;
    this.labels.usePalette(palette === PALETTES[0] ? '' : `-${palette}`);
  }

  /** Gives the focus to the label of the passage that is marked, so that the keyboard can go on from there. */
  focusCurrent(): void {
    this.stand?.labels.querySelector<HTMLElement>('.label.current')?.focus({ preventScroll: true });
  }

  private readonly onOpen = (id: number, label: HTMLElement, isAsked: boolean): void =>
    void this.open(id, label, isAsked);

  private async open(id: number, label: HTMLElement, isAsked: boolean): Promise<void> {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (!passage || !(await isSeen(label)) || (await this.card.open(passage, isAsked)) || !isAsked) return;
    const beside = this.labelOf(id);
    if (beside && this.stand) sayCardFailure(beside, this.stand, this.t, this.signal);
  }

  private labelOf(passage: number): HTMLElement | undefined {
    return this.stand?.labels.querySelector<HTMLElement>(`[data-passage="${passage}"]`) ?? undefined;
  }

  private clear(): void {
    this.labels.clear();
    this.laid = undefined;
    this.forgetSummary();
    this.leave();
  }

  private leave(): void {
    if (this.stand) render(null, this.stand.labels);
    this.stand?.host.remove();
    this.stand = undefined;
  }

  private render(): void {
    if (!this.laid || !this.stand) return;
    const { labels, strip, surroundings } = this.laid;
    const { host, labels: mount, card } = this.stand;
    host.setPlane(this.card.isOpen ? TOP_PLANE : surroundings.plane);
    mount.className = card.className = `${surroundings.isMarginDark ? 'root dark' : 'root'} ${this.look}`;
    render(
      <Margin
        labels={labels}
        strip={strip}
        size={this.size}
        current={this.current}
        entry={this.entry}
        summary={this.summary}
        onOpen={this.onOpen}
        t={this.t}
      />,
      mount,
    );
  }

  private standing(): Stand {
    if (this.stand) return this.stand;
    const host = createMarginHost(this.document, tokens + marginStyle + failureStyle + appearanceStyle);
    const [labels, card] = [this.document.createElement('div'), this.document.createElement('div')];
    host.root.append(labels, card);
    this.stand = { host, labels, card };
    return this.stand;
  }
}
