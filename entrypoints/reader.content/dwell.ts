/** So long does the pointer rest on a label that is meant, milliseconds. */
const DWELL = 450;

/** Calls back when the pointer rests on a label. A finger has no way to rest on one without pressing it. */
export function watchDwell(labels: HTMLElement, dwelt: (passage: number) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => clearTimeout(timer);
  const look = (event: PointerEvent) => {
    forget();
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const label = (event.target as Element).closest<HTMLElement>('[data-passage]');
    if (label) timer = setTimeout(() => dwelt(Number(label.dataset.passage)), DWELL);
  };
  labels.addEventListener('pointerover', look, { signal });
  for (const type of ['pointerout', 'pointerdown']) labels.addEventListener(type, forget, { signal });
  signal.addEventListener('abort', forget);
}
