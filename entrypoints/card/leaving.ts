/** So long may the pointer be elsewhere before a card that it opened goes, milliseconds: the way from the label takes some. */
const PATIENCE = 400;

/** Calls back when the pointer has left our element, or stands in it on neither the card nor its label. */
export function watchLeaving(
  document: Document,
  isOver: (event: PointerEvent) => boolean,
  left: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const look = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (isOver(event)) stay();
    else timer ??= setTimeout(left, PATIENCE);
  };
  document.addEventListener('pointerover', look, { signal, capture: true });
  signal.addEventListener('abort', stay);
}
