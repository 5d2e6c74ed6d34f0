import { render } from 'preact';
import { CardFailure } from '../../components/card/card-failure.tsx';
import type { Translate } from '../../components/translate.ts';
import type { MarginHost } from '../../platform/page/margin/host.ts';
import { windowSize } from '../../platform/page/window-size.ts';

/** How long it stands that a card could not be had, milliseconds. */
const STANDS = 8_000;
/** CSS pixels. */
const WIDTH = 220;

/** For a while, and in an element of its own: what the card is rendered in belongs to the card's script. */
export function sayCardFailure(
  label: HTMLElement,
  { host, labels }: { readonly host: MarginHost; readonly labels: HTMLElement },
  t: Translate,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const document = label.ownerDocument;
  const mount = document.createElement('div');
  mount.className = labels.className;
  const origin = host.element.getBoundingClientRect();
  const { right, bottom } = label.getBoundingClientRect();
  const left = Math.max(0, Math.min(right, windowSize(document).width) - WIDTH) - origin.left;
  host.root.append(mount);
  render(<CardFailure left={left} top={bottom - origin.top} width={WIDTH} t={t} />, mount);
  const timer = setTimeout(() => mount.remove(), STANDS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
