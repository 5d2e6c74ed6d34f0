import { render } from 'preact';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin, type MarginLabel } from '../../components/margin/margin.tsx';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../components/translate.ts';
import type { Kind } from '../../core/match/passage.ts';
import type { Result } from '../../core/result.ts';
import { Highlighter } from '../../platform/page/highlight.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { measurePlace, measureStrip, type Strip } from '../../platform/page/margin/measure.ts';
import { isDark } from '../../platform/page/margin/tone.ts';
import type { PlacedPassage, Reading } from '../../platform/page/reading.ts';
import { watchLayout } from '../../platform/page/watch.ts';
import { CardOpener } from './card-opener.ts';

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
  private readonly card: CardOpener;

  constructor(document: Document, t: Translate, bringCard: () => Promise<Result<null>>, signal: AbortSignal) {
    this.document = document;
    this.t = t;
    this.card = new CardOpener(bringCard, {
      document,
      stand: () => ({ mount: this.mountPoint().card, host: this.host!.element }),
      passages: () => this.reading?.passages ?? [],
      labelOf: passage => this.labelOf(passage),
      side: () => this.side,
      mark: passage => this.mark(passage),
      closed: () => this.show(this.reading!),
      signal,
    });
    watchLayout(document, () => this.render(), signal);
    signal.addEventListener('abort', () => this.clear());
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.card.update();
    if (reading.passages.length === 0 && !this.card.isOpen) {
      this.clear();
      return;
    }
    const current = reading.passages.find(({ id }) => id === this.current);
    this.highlighter.paint(rangesByKind(reading.passages));
    this.mark(this.card.isOpen ? current : undefined);
  }

  /** Marks the passage that the reader was led to, or none. */
  mark(passage: PlacedPassage | undefined): void {
    this.current = passage?.id;
    this.highlighter.mark(passage?.ranges ?? []);
    this.render();
  }

  private open(id: number): void {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (passage) void this.card.open(passage, true);
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
    if (!body?.isConnected || passages.length === 0) return;
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
        onOpen={id => this.open(id)}
        t={this.t}
      />,
      labels,
    );
  }

  /** Labels and card are rendered by two scripts, each in an element of its own. */
  private mountPoint(): { readonly labels: HTMLElement; readonly card: HTMLElement } {
    if (!this.mount || !this.cardMount || !this.host?.element.isConnected) {
      this.host = createMarginHost(this.document, tokens + marginStyle);
      this.mount = this.document.createElement('div');
      this.cardMount = this.document.createElement('div');
      this.host.root.append(this.mount, this.cardMount);
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
