import { render } from 'preact';
import failureStyle from '../../components/card/card-failure.css?inline';
import { CardFailure } from '../../components/card/card-failure.tsx';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin, type MarginLabel } from '../../components/margin/margin.tsx';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../components/translate.ts';
import type { Kind } from '../../core/match/passage.ts';
import type { Result } from '../../core/result.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { goTo } from '../../platform/page/go-to.ts';
import { Highlighter } from '../../platform/page/highlight.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { measurePlace, measureStrip, type Strip } from '../../platform/page/margin/measure.ts';
import { isDark } from '../../platform/page/margin/tone.ts';
import type { PlacedPassage, Reading } from '../../platform/page/reading.ts';
import { watchLayout } from '../../platform/page/watch.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { CardOpener } from './card-opener.ts';
import { watchDwell } from './dwell.ts';

/** What the card needs that is not of the margin. */
interface Lending {
  readonly bringCard: () => Promise<Result<null>>;
  readonly locale: () => Locale;
  readonly reread: () => Promise<void>;
}

/** How long it stands that a card could not be had, milliseconds. */
const FAILURE_STANDS = 8_000;
/** CSS pixels. */
const FAILURE_WIDTH = 220;

/** What is shown in the page: underlines, labels and, where it is asked for, the card; all gone when the signal aborts. */
export class MarginView {
  private readonly highlighter = new Highlighter();
  private host: MarginHost | undefined;
  private mount: HTMLElement | undefined;
  private cardMount: HTMLElement | undefined;
  private reading: Reading | undefined;
  private side: Strip['side'] = 'right';
  private current: number | undefined;
  private readonly document: Document;
  private readonly t: Translate;
  private readonly signal: AbortSignal;
  private readonly card: CardOpener;

  constructor(document: Document, t: Translate, lending: Lending, signal: AbortSignal) {
    this.document = document;
    this.t = t;
    this.signal = signal;
    this.card = new CardOpener(lending.bringCard, {
      document,
      locale: lending.locale,
      goTo: ({ ranges }) => goTo(ranges),
      reread: lending.reread,
      stand: () => ({ mount: this.mountPoint().card, host: this.host!.element }),
      passages: () => this.reading?.passages ?? [],
      labelOf: passage => this.labelOf(passage),
      side: () => this.side,
      mark: passage => this.mark(passage),
      closed: () => this.show(this.reading!),
      signal,
    });
    const drawAnew = () => {
      this.render();
      this.card.update();
    };
    watchLayout(document, drawAnew, signal);
    signal.addEventListener('abort', () => this.clear());
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.highlighter.paint(rangesByKind(reading.passages));
    // The card stands beside its label, so that labels come first.
    this.render();
    this.card.update();
    if (this.card.isOpen) return;
    if (reading.passages.length === 0) this.clear();
    else this.mark(undefined);
  }

  /** Marks the passage that the reader was led to, or none. */
  mark(passage: PlacedPassage | undefined): void {
    const isOther = passage?.id !== this.current;
    this.current = passage?.id;
    this.highlighter.mark(passage?.ranges ?? []);
    if (isOther) this.render();
  }

  private async open(id: number, takesFocus: boolean): Promise<void> {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (!passage || (await this.card.open(passage, takesFocus)) || !takesFocus) return;
    this.sayFailure(this.labelOf(id));
  }

  /** For a while, and in an element of its own: what the card is rendered in belongs to the card's script. */
  private sayFailure(label: HTMLElement | undefined): void {
    if (!label || this.signal.aborted) return;
    const mount = this.document.createElement('div');
    mount.className = this.mountPoint().labels.className;
    const origin = this.host!.element.getBoundingClientRect();
    const { right, bottom } = label.getBoundingClientRect();
    const left = Math.max(0, Math.min(right, windowSize(this.document).width) - FAILURE_WIDTH) - origin.left;
    this.host!.root.append(mount);
    render(<CardFailure left={left} top={bottom - origin.top} width={FAILURE_WIDTH} t={this.t} />, mount);
    const timer = setTimeout(() => mount.remove(), FAILURE_STANDS);
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  private labelOf(passage: number): HTMLElement | undefined {
    return this.mount?.querySelector<HTMLElement>(`[data-passage="${passage}"]`) ?? undefined;
  }

  private clear(): void {
    this.highlighter.clear();
    if (this.mount) render(null, this.mount);
    this.host?.remove();
    this.host = undefined;
    this.mount = undefined;
    this.cardMount = undefined;
  }

  private render(): void {
    const { body, passages = [] } = this.reading ?? {};
    if (!body?.isConnected || (passages.length === 0 && !this.card.isOpen)) return;
    const { labels, card } = this.mountPoint();
    const origin = this.host!.element.getBoundingClientRect();
    const strip = measureStrip(body, origin);
    this.side = strip.side;
    labels.className = card.className = isDark(body) ? 'root dark' : 'root';
    render(
      <Margin
        labels={passages.flatMap(passage => placed(passage, origin))}
        strip={strip}
        current={this.current}
        onOpen={id => void this.open(id, true)}
        t={this.t}
      />,
      labels,
    );
  }

  /** Labels and card are rendered by two scripts, each in an element of its own. */
  private mountPoint(): { readonly labels: HTMLElement; readonly card: HTMLElement } {
    if (!this.mount || !this.cardMount || !this.host?.element.isConnected) {
      this.host = createMarginHost(this.document, tokens + marginStyle + failureStyle);
      this.mount = this.document.createElement('div');
      this.cardMount = this.document.createElement('div');
      this.host.root.append(this.mount, this.cardMount);
      watchDwell(this.mount, id => void this.open(id, false), this.signal);
    }
    return { labels: this.mount, card: this.cardMount };
  }
}

function placed({ ranges, id, node, kind, label }: PlacedPassage, origin: DOMRect): MarginLabel[] {
  const place = measurePlace(ranges, origin);
  return place ? [{ id, node, kind, label, ...place }] : [];
}

function rangesByKind(passages: readonly PlacedPassage[]): Map<Kind, Range[]> {
  const byKind = new Map<Kind, Range[]>();
  for (const { kind, ranges } of passages) byKind.set(kind, [...(byKind.get(kind) ?? []), ...ranges]);
  return byKind;
}
