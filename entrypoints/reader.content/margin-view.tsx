import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import { placeCard } from '../../components/card/place-card.ts';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin } from '../../components/margin/margin.tsx';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../components/translate.ts';
import type { NodeDescription } from '../../core/policy/catalogue.ts';
import type { Result } from '../../core/result.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { isSeen } from '../../platform/page/margin/seen.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';
import { type LayoutWatch, watchLayout } from '../../platform/page/watch-layout.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { differencesInOurText } from './differences-in-our-text.ts';
import { type AskToKeep, createKeptWordings, type KeptWordings } from './keeping.ts';
import { type Laid, MarginLabels } from './margin-labels.ts';
import { summaryOf } from './summary.ts';

type Describe = (node: string) => Promise<Result<NodeDescription | null>>;

interface OpenCard {
  readonly passage: PlacedPassage;
  readonly description: NodeDescription;
  readonly label: HTMLElement;
  /** By a click or a key; false where the pointer rested on the label and the focus is to stay where it is. */
  readonly isAsked: boolean;
}

/** Before all that the page has, where the card is open. */
const TOP_PLANE = 2147483646;

/** What is shown in the page: underlines, labels and the card, all gone again when the signal aborts. */
export class MarginView {
  private readonly labels: MarginLabels;
  private readonly layout: LayoutWatch;
  private laid: Laid | undefined;
  private summary = '';
  private address = '';
  private entry: number | undefined;
  private host: MarginHost | undefined;
  private mount: HTMLElement | undefined;
  private reading: Reading | undefined;
  private card: OpenCard | undefined;
  private current: number | undefined;
  private readonly document: Document;
  private readonly t: Translate;
  private readonly describe: Describe;
  private readonly kept: KeptWordings;

  constructor(document: Document, t: Translate, describe: Describe, ask: AskToKeep, signal: AbortSignal) {
    this.document = document;
    this.t = t;
    this.describe = describe;
    this.kept = createKeptWordings(ask, () => this.render());
    this.labels = new MarginLabels(t, laid => this.become(laid));
    this.layout = watchLayout(document, () => this.layOut(), signal);
    document.addEventListener('scrollend', () => this.findEntry() && this.render(), {
      signal,
      passive: true,
    });
    document.addEventListener('pointerdown', event => this.closeFromOutside(event), {
      signal,
      capture: true,
    });
    document.addEventListener('keydown', event => this.closeByKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.clear());
  }

  show(reading: Reading): void {
    this.reading = reading;
    this.keepCard(reading);
    this.layout.follow(reading.passages.length > 0 ? reading.body : undefined);
    if (reading.passages.length === 0) {
      this.clear();
      return;
    }
    this.forgetEarlierPage();
    this.labels.set(reading.passages);
    this.labels.mark(this.card?.passage.ranges ?? []);
    this.layOut();
  }

  /** A page that goes from one address to the next without a load is summed up anew. */
  private forgetEarlierPage(): void {
    const { href } = this.document.location;
    if (href !== this.address) this.summary = '';
    this.address = href;
    if (this.host && this.host.home !== this.document.documentElement) this.leave();
  }

  private layOut(): void {
    const { body, passages = [] } = this.reading ?? {};
    if (!body?.isConnected || passages.length === 0) return;
    this.mount ??= this.mountPoint();
    this.labels.layOut(body, this.host!);
  }

  private become(laid: Laid): void {
    this.laid = laid;
    this.findEntry();
    if (laid.isComplete && this.reading) this.summary ||= summaryOf(this.reading.passages, this.t);
    this.render();
  }

  /** The first label in view, and whether it is another one than before. */
  private findEntry(): boolean {
    const before = this.entry;
    const { scrollY } = this.document.defaultView!;
    this.entry = this.laid?.labels.find(({ top }) => top >= scrollY)?.id;
    return this.entry !== before;
  }

  /** A page that changed elsewhere, a clock say, is no reason to close the card. */
  private keepCard({ passages }: Reading): void {
    if (!this.card && this.current === undefined) return;
    const open = this.card?.passage;
    const same = passages.find(
      ({ id, node, text }) => id === open?.id && node === open.node && text === open.text,
    );
    if (this.card && same) {
      this.card = { ...this.card, passage: same };
      return;
    }
    this.card = undefined;
    this.current = undefined;
  }

  /** Marks the passage that the reader was led to. */
  mark(passage: PlacedPassage): void {
    this.current = passage.id;
    this.labels.mark(passage.ranges);
    this.render();
  }

  private readonly onOpen = (id: number, label: HTMLElement, isAsked: boolean): void =>
    void this.open(id, label, isAsked);

  private async open(id: number, label: HTMLElement, isAsked: boolean): Promise<void> {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (!passage || !(await isSeen(label))) return;
    const answer = await this.describe(passage.node);
    if (!answer.ok || !answer.value) return;
    this.card = { passage, description: answer.value, label, isAsked };
    this.mark(passage);
  }

  private close(): void {
    const label = this.card?.label;
    this.card = undefined;
    this.current = undefined;
    this.labels.mark([]);
    this.render();
    label?.focus({ preventScroll: true });
  }

  /** A click inside our root shows, outside of it, the host as its target. */
  private closeFromOutside(event: Event): void {
    if (this.card && event.isTrusted && event.target !== this.host?.element) this.close();
  }

  private closeByKey(event: KeyboardEvent): void {
    if (this.card && event.isTrusted && event.key === 'Escape') this.close();
  }

  private clear(): void {
    this.labels.clear();
    this.laid = undefined;
    this.summary = '';
    this.leave();
  }

  private leave(): void {
    if (this.mount) render(null, this.mount);
    this.host?.remove();
    this.host = undefined;
    this.mount = undefined;
  }

  private render(): void {
    if (!this.laid || !this.mount || !this.host) return;
    const { labels, strip, surroundings } = this.laid;
    this.host.setPlane(this.card ? TOP_PLANE : surroundings.plane);
    this.mount.className = surroundings.isMarginDark ? 'root dark' : 'root';
    render(
      <>
        <Margin
          labels={labels}
          strip={strip}
          current={this.current}
          entry={this.entry}
          summary={this.summary}
          onOpen={this.onOpen}
          t={this.t}
        />
        {this.card && this.renderCard(this.card, strip, this.host.element.getBoundingClientRect())}
      </>,
      this.mount,
    );
  }

  private renderCard({ passage, description, label }: OpenCard, { side }: Laid['strip'], origin: DOMRect) {
    const differences = differencesInOurText(passage, description);
    return (
      <Card
        description={description}
        kind={passage.kind}
        differences={differences.map(one => ({ ...one, isKept: this.kept.has(passage.node, one) }))}
        onKeep={at => void this.kept.toggle(passage.node, differences[at]!)}
        place={placeCard(label.getBoundingClientRect(), side, origin, windowSize(this.document))}
        onClose={() => this.close()}
        t={this.t}
      />
    );
  }

  private mountPoint(): HTMLElement {
    this.host = createMarginHost(this.document, tokens + marginStyle + cardStyle);
    const mount = this.document.createElement('div');
    this.host.root.append(mount);
    return mount;
  }
}
