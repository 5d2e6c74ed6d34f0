import { spend, spentSoFar } from '../spent.ts';

/** What moves passages on the screen though the text is the same. */
export interface LayoutWatch {
  /** Watches the size of an article, and what it scrolls in. */
  follow(body: Element | undefined): void;
}

/** The most of the main thread that following takes where a page moves by itself, and where the reader moves it. */
const SHARE = 0.005;
const SHARE_OF_READER = 0.2;

/** However long it takes, labels follow so soon: milliseconds. */
const LATEST = 400;

/**
 * Calls back in the next frame when passages may stand elsewhere, and then not again before as much time has passed as the
 * work has earned.
 */
export function watchLayout(document: Document, moved: () => void, signal: AbortSignal): LayoutWatch {
  const window = document.defaultView!;
  let article: Element | undefined;
  let isRequested = false;
  let last = Number.NEGATIVE_INFINITY;
  let cost = 0;
  const follow = () => {
    isRequested = false;
    if (signal.aborted) return;
    const before = spentSoFar();
    spend(moved);
    cost = spentSoFar() - before;
    last = performance.now();
  };
  const request = (share: number) => {
    if (isRequested) return;
    isRequested = true;
    const wait = last + Math.min(LATEST, cost / share) - performance.now();
    const atNextFrame = () => window.requestAnimationFrame(follow);
    if (wait <= 0) atNextFrame();
    else setTimeout(atNextFrame, wait);
  };
  // At first an observer tells the sizes as they are.
  let isFirst = true;
  const sizes = new ResizeObserver(() => {
    if (!isFirst) request(SHARE);
    isFirst = false;
  });
  const watchSizes = () => {
    sizes.disconnect();
    isFirst = true;
    for (const element of [document.documentElement, document.body, article])
      if (element) sizes.observe(element);
  };
  // A page that turns dark by a switch says so on its root or its body.
  const looks = new MutationObserver(() => request(SHARE));
  for (const element of [document.documentElement, document.body])
    if (element) looks.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  watchSizes();
  window.addEventListener('resize', () => request(SHARE_OF_READER), { signal });
  // The page's own scrolling moves labels with it; a box that scrolls about the article, or in it, does not.
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target === document || !(target instanceof Element) || !article) return;
      if (target.contains(article) || article.contains(target)) request(SHARE_OF_READER);
    },
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    looks.disconnect();
  });
  return {
    follow(body) {
      if (body === article) return;
      article = body;
      watchSizes();
    },
  };
}
