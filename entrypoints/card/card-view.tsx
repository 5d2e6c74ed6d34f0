import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import type { CardPlace } from '../../components/card/card-frame.tsx';
import { placeCard } from '../../components/card/place-card.ts';
import type { Translate } from '../../components/translate.ts';
import { languageTag } from '../../platform/i18n/locale.ts';
import type { CardHand, CardKeeper } from '../../platform/page/card-door.ts';
import { boxOf } from '../../platform/page/margin/measure.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { CardContents } from './card-contents.tsx';
import { createKeptWordings, type KeptWordings } from './keeping.ts';
import { watchLeaving } from './leaving.ts';
import { type Asking, type OpenCard, opened, samePassage } from './open-card.ts';

/** The one card of a page: opens, follows the page, closes. What is in it stands in `CardContents`. */
export class CardView implements CardHand {
  private card: OpenCard | undefined;
  private place: CardPlace = { left: 0, top: 0, width: 320, maxHeight: 320 };
  /** Counts openings: what is answered to an earlier one is dropped. */
  private latest = 0;
  private readonly keeper: CardKeeper;
  private readonly t: Translate;
  private readonly asking: Asking;
  private readonly kept: KeptWordings;

  constructor(keeper: CardKeeper, t: Translate, asking: Asking) {
    this.keeper = keeper;
    this.t = t;
    this.asking = asking;
    this.kept = createKeptWordings(asking.keep, () => this.render());
    const { document, signal } = keeper;
    const listening = { signal, capture: true };
    document.addEventListener('pointerdown', event => this.pressed(event), listening);
    document.addEventListener('keydown', event => this.closeByKey(event), listening);
    const pointer = {
      isWatched: () => this.card?.isPinned === false,
      isOver: () => this.isOver(),
      left: () => this.close(),
    };
    watchLeaving(document, pointer, signal);
    // The reader's script takes our element away.
    signal.addEventListener('abort', () => {
      this.card = undefined;
    });
  }

  get isOpen(): boolean {
    return this.card !== undefined;
  }

  /** One that the pointer opens in passing gives way to one that was asked for. */
  open(passage: PlacedPassage, takesFocus: boolean): void {
    if (!takesFocus && this.card?.isPinned) return;
    void this.show(passage, takesFocus);
  }

  /** A page that changed elsewhere, a clock say, is no reason to close the card. */
  update(): void {
    if (!this.card) return;
    const same = samePassage(this.card.passage, this.keeper.passages());
    if (same && this.card.kind !== 'hidden') {
      this.keeper.mark(same);
      this.change({ passage: same });
    } else if (this.card.kind === 'hidden') this.render();
    else this.close();
  }

  private async show(passage: PlacedPassage, takesFocus: boolean): Promise<void> {
    const mine = ++this.latest;
    const answer = await this.asking.describe(passage.node);
    if (mine !== this.latest || this.keeper.signal.aborted) return;
    this.card = opened(passage, takesFocus, answer.ok ? answer.value : null);
    this.keeper.mark(passage);
    this.render();
  }

  private change(changed: Partial<OpenCard>): void {
    if (!this.card) return;
    this.card = { ...this.card, ...changed };
    this.render();
  }

  private close(): void {
    if (!this.card) return;
    const { id } = this.card.passage;
    const { mount } = this.keeper.stand();
    const hadFocus = focusedIn(mount) !== null;
    this.card = undefined;
    this.latest++;
    render(null, mount);
    this.keeper.mark(undefined);
    this.keeper.closed();
    // Where the passage was hidden its number is the next one's.
    if (hadFocus) (this.keeper.labelOf(id) ?? this.keeper.labelOf(id - 1))?.focus({ preventScroll: true });
  }

  /** A press inside our root shows, outside of it, the host as its target. One in the card means that it shall stay. */
  private pressed(event: Event): void {
    if (!this.card || !event.isTrusted) return;
    if (event.target !== this.keeper.stand().host) this.close();
    else if (this.isOver()) this.card = { ...this.card, isPinned: true };
  }

  private closeByKey(event: KeyboardEvent): void {
    if (this.card && event.isTrusted && event.key === 'Escape') this.close();
  }

  /** Whether the pointer is on the card or on the label that it belongs to. */
  private isOver(): boolean {
    if (!this.card) return false;
    const label = this.keeper.labelOf(this.card.passage.id);
    return this.keeper.stand().mount.matches(':hover') || (label?.matches(':hover') ?? false);
  }

  private render(): void {
    if (!this.card) return;
    const { mount, host } = this.keeper.stand();
    mount.lang = languageTag(this.keeper.locale());
    this.place = this.placeBeside(host) ?? this.place;
    render(
      <>
        <style>{cardStyle}</style>
        <CardContents
          card={this.card}
          place={this.place}
          keeper={this.keeper}
          asking={this.asking}
          kept={this.kept}
          mount={mount}
          onChange={changed => this.change(changed)}
          onHidden={() => {
            this.keeper.mark(undefined);
            this.change({ kind: 'hidden', isPinned: true, takesFocus: true });
          }}
          onPassage={passage => {
            this.keeper.goTo(passage);
            void this.show(passage, true);
          }}
          onClose={() => this.close()}
          t={this.t}
        />
      </>,
      mount,
    );
  }

  private placeBeside(host: HTMLElement): CardPlace | undefined {
    const { id, ranges } = this.card!.passage;
    const label = this.card!.kind === 'hidden' ? undefined : this.keeper.labelOf(id);
    if (!label) return undefined;
    return placeCard(
      { label: label.getBoundingClientRect(), passage: boxOf(ranges), side: this.keeper.side() },
      host.getBoundingClientRect(),
      windowSize(this.keeper.document),
    );
  }
}

function focusedIn(mount: HTMLElement): Element | null {
  const { activeElement } = mount.getRootNode() as ShadowRoot;
  return activeElement && mount.contains(activeElement) ? activeElement : null;
}
