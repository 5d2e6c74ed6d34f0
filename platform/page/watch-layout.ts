import { spend, spentSoFar } from '../spent.ts';
import { pacing } from './pacing.ts';

/** What moves passages on the screen though the text is the same. */
export interface LayoutWatch {
  /** Watches the size of an article, and what it scrolls in. */
  follow(body: Element | undefined): void;
}

/** The most of the main thread that following takes where the reader moves the page. */
const SHARE = 0.2;

/** However long it takes, labels follow the reader so soon: milliseconds. */
const LATEST = 400;

/**
 * Calls back when passages may stand elsewhere: where the reader moves them in the next frame, and then not again before as much
 * time has passed as the work has earned; where the page does by itself, as `pacing` has it.
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
  const inNextFrame = (then: () => void) => void window.requestAnimationFrame(then);
  const followReader = () => {
    if (isRequested) return;
    isRequested = true;
    const wait = last + Math.min(LATEST, cost / SHARE) - performance.now();
    if (wait <= 0) inNextFrame(follow);
    else setTimeout(() => inNextFrame(follow), wait);
  };
  const followPage = pacing(
    () =>
      new Promise(resolve => {
        inNextFrame(() => {
          follow();
          resolve();
        });
      }),
    signal,
  );
  // At first an observer tells the sizes as they are.
  let isFirst = true;
  const sizes = new ResizeObserver(() => {
    if (!isFirst) followPage();
    isFirst = false;
  });
  const watchSizes = () => {
    sizes.disconnect();
    isFirst = true;
    for (const element of [document.documentElement, document.body, article])
      if (element) sizes.observe(element);
  };
  // A page that turns dark by a switch says so on its root or its body; one that follows the system, nowhere.
  const looks = new MutationObserver(followPage);
  for (const element of [document.documentElement, document.body])
    if (element) looks.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  watchSizes();
  window.addEventListener('resize', followReader, { signal });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followReader, { signal });
  // The page's own scrolling moves labels with it; a box that scrolls about the article, or in it, does not.
  document.addEventListener(
    'scroll',
    ({ target }) => {
      if (target === document || !(target instanceof Element) || !article) return;
      if (target.contains(article) || article.contains(target)) followReader();
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
