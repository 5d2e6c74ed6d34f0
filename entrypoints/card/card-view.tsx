import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import { placeCard } from '../../components/card/place-card.ts';
import type { Translate } from '../../components/translate.ts';
import type { NodeDescription } from '../../core/policy/catalogue.ts';
import type { Result } from '../../core/result.ts';
import type { CardHand, CardKeeper } from '../../platform/page/card-door.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { differencesInOurText } from './differences-in-our-text.ts';
import { type AskToKeep, createKeptWordings, type KeptWordings } from './keeping.ts';

type Describe = (node: string) => Promise<Result<NodeDescription | null>>;

interface OpenCard {
  readonly passage: PlacedPassage;
  readonly description: NodeDescription;
}

/** The one card of a page. */
export class CardView implements CardHand {
  private shown: OpenCard | undefined;
  private readonly keeper: CardKeeper;
  private readonly t: Translate;
  private readonly describe: Describe;
  private readonly kept: KeptWordings;

  constructor(keeper: CardKeeper, t: Translate, describe: Describe, ask: AskToKeep) {
    this.keeper = keeper;
    this.t = t;
    this.describe = describe;
    this.kept = createKeptWordings(ask, () => this.render());
    const { document, signal } = keeper;
    const listening = { signal, capture: true };
    document.addEventListener('pointerdown', event => this.closeFromOutside(event), listening);
    document.addEventListener('keydown', event => this.closeByKey(event), listening);
    // The reader's script takes our element away.
    signal.addEventListener('abort', () => {
      this.shown = undefined;
    });
  }

  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  open(passage: PlacedPassage): void {
    void this.show(passage);
  }

  /** A page that changed elsewhere, a clock say, is no reason to close the card. */
  update(): void {
    const open = this.shown?.passage;
    if (!this.shown || !open) return;
    const same = this.keeper
      .passages()
      .find(({ id, node, text }) => id === open.id && node === open.node && text === open.text);
    if (same) {
      this.shown = { ...this.shown, passage: same };
      this.render();
    } else this.close();
  }

  private async show(passage: PlacedPassage): Promise<void> {
    const answer = await this.describe(passage.node);
    if (!answer.ok || !answer.value) return;
    this.shown = { passage, description: answer.value };
    this.keeper.mark(passage);
    this.render();
  }

  private close(): void {
    if (!this.shown) return;
    const label = this.keeper.labelOf(this.shown.passage.id);
    this.shown = undefined;
    render(null, this.keeper.stand().mount);
    this.keeper.mark(undefined);
    this.keeper.closed();
    label?.focus({ preventScroll: true });
  }

  /** A click inside our root shows, outside of it, the host as its target. */
  private closeFromOutside(event: Event): void {
    if (this.shown && event.isTrusted && event.target !== this.keeper.stand().host) this.close();
  }

  private closeByKey(event: KeyboardEvent): void {
    if (this.shown && event.isTrusted && event.key === 'Escape') this.close();
  }

  private render(): void {
    const { passage, description } = this.shown ?? {};
    const label = passage && this.keeper.labelOf(passage.id);
    if (!passage || !description || !label) return;
    const { mount, host } = this.keeper.stand();
    const origin = host.getBoundingClientRect();
    const differences = differencesInOurText(passage, description);
    render(
      <>
        <style>{cardStyle}</style>
        <Card
          description={description}
          kind={passage.kind}
          differences={differences.map(one => ({ ...one, isKept: this.kept.has(passage.node, one) }))}
          onKeep={at => void this.kept.toggle(passage.node, differences[at]!)}
          place={placeCard(
            label.getBoundingClientRect(),
            this.keeper.side(),
            origin,
            windowSize(this.keeper.document),
          )}
          onClose={() => this.close()}
          t={this.t}
        />
      </>,
      mount,
    );
  }
}
