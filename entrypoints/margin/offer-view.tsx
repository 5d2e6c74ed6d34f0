import { render } from 'preact';
import { MarkOffer } from '../../components/margin/mark-offer.tsx';
import type { Translate } from '../../components/translate.ts';
import type { MarginHost } from '../../platform/page/margin/host.ts';
import { windowSize } from '../../platform/page/window-size.ts';

/** The offer stands so far below the selection, and has so much room: CSS pixels. */
const BELOW = 4;
const WIDTH = 90;

interface Around {
  /** Where it is rendered. */
  stand(): { readonly host: MarginHost; readonly offer: HTMLElement };
  mark(): void;
  /** It has come or gone. */
  changed(): void;
}

/** The button beside a selection. */
export class OfferView {
  isThere = false;
  private readonly around: Around;
  private readonly t: Translate;

  constructor(around: Around, t: Translate) {
    this.around = around;
    this.t = t;
  }

  /** @param end where the selection ends, in CSS pixels of the window. */
  show({ right, bottom }: { readonly right: number; readonly bottom: number }): void {
    const { host, offer } = this.around.stand();
    const origin = host.element.getBoundingClientRect();
    const left = Math.min(right, windowSize(offer.ownerDocument).width - WIDTH) - origin.left;
    const act = () => {
      this.take();
      this.around.mark();
    };
    render(<MarkOffer left={left} top={bottom + BELOW - origin.top} onMark={act} t={this.t} />, offer);
    this.isThere = true;
    this.around.changed();
  }

  take(): void {
    if (!this.isThere) return;
    render(null, this.around.stand().offer);
    this.isThere = false;
    this.around.changed();
  }
}
