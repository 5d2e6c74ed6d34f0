/** How long a page must be still before it is read again, and how long it may keep us waiting, in milliseconds. */
const STILL = 250;
const LONGEST_WAIT = 1_000;

/** Calls back once the page's text has changed and come to rest. What is outside `body` (our host) is not watched. */
export function watchText(document: Document, changed: () => void, signal: AbortSignal): void {
  const settle = settling(changed, signal);
  const text = new MutationObserver(settle);
  let body: HTMLElement | undefined;
  const followBody = () => {
    if (!document.body || document.body === body) return;
    if (body) settle();
    body = document.body;
    text.disconnect();
    text.observe(body, { childList: true, characterData: true, subtree: true });
  };
  // A page may put another body in the place of its first.
  const root = new MutationObserver(followBody);
  root.observe(document.documentElement, { childList: true });
  followBody();
  signal.addEventListener('abort', () => {
    text.disconnect();
    root.disconnect();
  });
}

/** Calls back, at most once a frame, when passages may stand elsewhere on the screen though the text is the same. */
export function watchLayout(document: Document, moved: () => void, signal: AbortSignal): void {
  const window = document.defaultView!;
  let isRequested = false;
  const request = () => {
    if (isRequested) return;
    isRequested = true;
    window.requestAnimationFrame(() => {
      isRequested = false;
      if (!signal.aborted) moved();
    });
  };
  const observer = new ResizeObserver(request);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  window.addEventListener('resize', request, { signal });
  // The page's own scrolling moves labels with it; a box that scrolls inside the page does not.
  document.addEventListener('scroll', event => event.target !== document && request(), {
    signal,
    capture: true,
    passive: true,
  });
  signal.addEventListener('abort', () => observer.disconnect());
}

function settling(done: () => void, signal: AbortSignal): () => void {
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    if (!signal.aborted) done();
  };
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(STILL, first + LONGEST_WAIT - now)));
  };
}
