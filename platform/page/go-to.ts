import { windowSize } from './window-size.ts';

/** Brings a passage to the middle of the window, and into that of the page where it is in a frame; at once where there shall or can be no motion. */
export function goTo(ranges: readonly Range[]): void {
  const range = ranges[0];
  const element = range?.startContainer.parentElement;
  const document = element?.ownerDocument;
  const window = document?.defaultView;
  if (!range || !element || !document || !window) return;
  // A tab in the background, as when the panel is a tab itself, has no frames in which to move.
  const isStill = document.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  const { height } = windowSize(document);
  if (element.getBoundingClientRect().height < height) {
    element.scrollIntoView({ block: 'center', behavior });
  } else {
    // A frame is to be seen itself; only elements lead the windows around it along.
    if (window !== window.top) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { top } = range.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + top - height / 3, behavior });
  }
}
