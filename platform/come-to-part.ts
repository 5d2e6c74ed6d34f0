/** How long what stands above a part may still be coming: milliseconds. */
const COMING = 2_000;

/** By these a reader goes where they like. */
const MOVES = ['wheel', 'keydown', 'pointerdown'] as const;

/**
 * Brings the part of one of our pages that its address names into sight, once it is drawn; and again while what stands above it is still
 * coming, unless the reader has moved. The browser itself looks for it before anything is drawn.
 */
export function comeToPart(document: Document): void {
  const window = document.defaultView!;
  const id = window.location.hash.slice(1);
  if (id === '') return;
  const lifetime = new AbortController();
  const come = () => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  const drawn = new ResizeObserver(come);
  drawn.observe(document.body);
  const timer = setTimeout(() => lifetime.abort(), COMING);
  lifetime.signal.addEventListener('abort', () => {
    drawn.disconnect();
    clearTimeout(timer);
  });
  for (const move of MOVES)
    document.addEventListener(move, () => lifetime.abort(), { passive: true, signal: lifetime.signal });
}
