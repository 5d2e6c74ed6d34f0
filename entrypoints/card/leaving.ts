/** So long may the pointer be elsewhere before a card that it opened goes, milliseconds: the way from the label takes some. */
const PATIENCE = 400;

/** Where the pointer is, as far as that decides whether the card stays. */
interface Pointer {
  /** Whether there is a card that goes when the pointer leaves. */
  isWatched(): boolean;
  /** Whether it is on the card or its label now. */
  isOver(): boolean;
  left(): void;
}

/** Calls back when the pointer has been off the card and its label for a while. */
export function watchLeaving(document: Document, pointer: Pointer, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (event: PointerEvent) => {
    if (!event.isTrusted || !pointer.isWatched()) return;
    clearTimeout(timer);
    // Asked when the time is up: what is hovered over may not be known yet while the event is on its way.
    timer = setTimeout(() => {
      if (pointer.isWatched() && !pointer.isOver()) pointer.left();
    }, PATIENCE);
  };
  document.addEventListener('pointerover', look, { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
