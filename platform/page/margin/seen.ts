/** An intersection as the second version of the observer tells it, which TypeScript does not know yet. */
type Visibility = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** The least that the browser lets us wait between two answers, in milliseconds (Intersection Observer v2). */
const DELAY = 100;

/** What is fainter than this is not seen. */
const FAINT = 0.5;

/**
 * Whether an element of ours is seen by whoever clicks there: a page may make the root faint, or lay something of its own over
 * us that lets clicks through. The latter is told by Chromium alone; in Firefox a page can have its own element seen in the
 * place of ours, and win no more by it than a card that opens.
 */
export async function isSeen(element: Element): Promise<boolean> {
  const root = element.ownerDocument.documentElement;
  const style = root.ownerDocument.defaultView!.getComputedStyle(root);
  if (Number(style.opacity) < FAINT || style.visibility === 'hidden') return false;
  // Under a filter, such as the grey of days of mourning, or a transform, the observer calls nothing visible.
  const isPlain =
    style.opacity === '1' &&
    style.filter === 'none' &&
    style.transform === 'none' &&
    style.mixBlendMode === 'normal';
  return !isPlain || (await isUncovered(element)) !== false;
}

/** Undefined where the browser does not tell. */
function isUncovered(element: Element): Promise<boolean | undefined> {
  return new Promise(resolve => {
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: DELAY,
    };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve((entry as Visibility).isVisible);
    }, options);
    observer.observe(element);
  });
}
