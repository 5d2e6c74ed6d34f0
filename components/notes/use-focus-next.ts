import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What was pressed often goes away by that, and the focus must not go with it. Names where it goes: the first of these
 * selectors that is there once the view is drawn, waited for until something else is named.
 */
export function useFocusNext(view: RefObject<HTMLElement | null>): (...selectors: string[]) => void {
  const next = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const place = next.current
      .map(selector => view.current?.querySelector<HTMLElement>(selector))
      .find(Boolean);
    if (!place) return;
    next.current = [];
    place.focus();
  });
  return (...selectors) => {
    next.current = selectors;
  };
}
