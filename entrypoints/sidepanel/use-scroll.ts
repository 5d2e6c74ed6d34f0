import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How long the panel must have been at rest before its place is noted: milliseconds. */
const REST = 150;

/**
 * Brings a view to where it was scrolled to, once it has its content, and notes where it is scrolled to from then on.
 *
 * @param view names what is shown; another one is brought to its own place.
 * @param place undefined where what is shown brings itself into view.
 */
export function useScroll(
  view: string,
  isReady: boolean,
  place: number | undefined,
  onScroll: (place: number) => void,
): void {
  const note = useRef(onScroll);
  note.current = onScroll;
  const start = useRef(place);
  start.current = place;
  useLayoutEffect(() => {
    if (isReady && start.current !== undefined) window.scrollTo({ top: start.current, behavior: 'instant' });
  }, [view, isReady]);
  useEffect(() => {
    if (!isReady) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lifetime = new AbortController();
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(() => note.current(window.scrollY), REST);
    };
    window.addEventListener('scroll', scrolled, { passive: true, signal: lifetime.signal });
    return () => {
      clearTimeout(timer);
      lifetime.abort();
    };
  }, [view, isReady]);
}
