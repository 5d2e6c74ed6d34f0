/**
 * The part of the window that shows the page, without scrollbars, in CSS pixels. The scrolling element is asked: in quirks
 * mode, in which many older sites are, the root's height is the document's (CSSOM View).
 */
export function windowSize(document: Document): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
}
