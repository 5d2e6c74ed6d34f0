import { render } from 'preact';
import appearanceStyle from '../../components/appearance.css?inline';
import cardStyle from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import { placeCard } from '../../components/card/place-card.ts';
import marginStyle from '../../components/margin/margin.css?inline';
import { Margin, type MarginLabel } from '../../components/margin/margin.tsx';
import tokens from '../../components/tokens.css?inline';
import type { Translate } from '../../components/translate.ts';
import type { Kind } from '../../core/match/passage.ts';
import type { NodeDescription } from '../../core/policy/catalogue.ts';
import type { Result } from '../../core/result.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import { PALETTES } from '../../core/settings/values.ts';
import { Highlighter } from '../../platform/page/highlight.ts';
import { createMarginHost, type MarginHost } from '../../platform/page/margin/host.ts';
import { measurePlace, measureStrip, type Strip } from '../../platform/page/margin/measure.ts';
import { isDark } from '../../platform/page/margin/tone.ts';
import type { PlacedPassage, Reading } from '../../platform/page/reading.ts';
import { watchLayout } from '../../platform/page/watch.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { differencesInOurText } from './differences-in-our-text.ts';
import { type AskToKeep, createKeptWordings, type KeptWordings } from './keeping.ts';

type Describe = (node: string) => Promise<Result<NodeDescription | null>>;

interface OpenCard {
  readonly passage: PlacedPassage;
  readonly description: NodeDescription;
  readonly label: HTMLElement;
}

/** What is shown in the page: underlines, labels and the card, all gone again when the signal aborts. */
export class MarginView {
  private readonly highlighter = new Highlighter();
  private host: MarginHost | undefined;
  private mount: HTMLElement | undefined;
  private reading: Reading | undefined;
  private card: OpenCard | undefined;
  /** The passage whose card is open or that the reader was just led to. */
  current: number | undefined;
  /** Classes of the root. */
  private look = '';
  private readonly document: Document;
  private readonly t: Translate;
  private readonly describe: Describe;
  private readonly kept: KeptWordings;

  constructor(document: Document, t: Translate, describe: Describe, ask: AskToKeep, signal: AbortSignal) {
    this.document = document;
    this.t = t;
    this.describe = describe;
    this.kept = createKeptWordings(ask, () => this.render());
    watchLayout(document, () => this.render(), signal);
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
    if (reading.passages.length === 0) {
      this.clear();
      return;
    }
    this.highlighter.paint(rangesByKind(reading.passages));
    if (this.card) this.highlighter.mark(this.card.passage.ranges);
    this.render();
  }

  /** A page that changed elsewhere, a clock say, is no reason to close the card. */
  private keepCard({ passages }: Reading): void {
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

  /** How large labels are and in which colours, from the next drawing on. */
  dress({ labelSize, palette }: Pick<Appearance, 'labelSize' | 'palette'>): void {
    this.look = `size-${labelSize} palette-${palette}`;
    this.highlighter.suffix = palette === PALETTES[0] ? '' : `-${palette}`;
  }

  /** Gives the focus to the label of the passage that is marked, so that the keyboard can go on from there. */
  focusCurrent(): void {
    this.mount?.querySelector<HTMLElement>('.label.current')?.focus({ preventScroll: true });
  }

  /** Marks the passage that the reader was led to. */
  mark(passage: PlacedPassage): void {
    this.current = passage.id;
    this.highlighter.mark(passage.ranges);
    this.render();
  }

  private async open(id: number, label: HTMLElement): Promise<void> {
    const passage = this.reading?.passages.find(candidate => candidate.id === id);
    if (!passage) return;
    const answer = await this.describe(passage.node);
    if (!answer.ok || !answer.value) return;
    this.card = { passage, description: answer.value, label };
    this.mark(passage);
  }

  private close(): void {
    const label = this.card?.label;
    this.card = undefined;
    this.current = undefined;
    this.highlighter.mark([]);
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
    this.highlighter.clear();
    if (this.mount) render(null, this.mount);
    this.host?.remove();
    this.host = undefined;
    this.mount = undefined;
  }

  private render(): void {
    const { body, passages = [] } = this.reading ?? {};
    if (!body?.isConnected || passages.length === 0) return;
    const mount = this.mountPoint();
    const origin = this.host!.element.getBoundingClientRect();
    const strip = measureStrip(body, origin);
    mount.className = `${isDark(body) ? 'root dark' : 'root'} ${this.look}`;
    render(
      <>
        <Margin
          labels={passages.flatMap(passage => placed(passage, origin))}
          strip={strip}
          current={this.current}
          onOpen={(id, label) => void this.open(id, label)}
          t={this.t}
        />
        {this.card && this.renderCard(this.card, strip, origin)}
      </>,
      mount,
    );
  }

  private renderCard({ passage, description, label }: OpenCard, { side }: Strip, origin: DOMRect) {
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
    if (this.mount && this.host?.element.isConnected) return this.mount;
    this.host = createMarginHost(this.document, tokens + marginStyle + cardStyle + appearanceStyle);
    this.mount = this.document.createElement('div');
    this.host.root.append(this.mount);
    return this.mount;
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
