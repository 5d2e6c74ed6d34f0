import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What was focused goes away when a node is opened or left, and the focus must not go with it: it goes to the heading of what
 * is open, or back to where that was opened from. Nothing is focused when the view appears.
 */
export function useFocusOnOpened(
  view: { readonly current: HTMLElement | null },
  nodeId: string | undefined,
): void {
  const before = useRef<string | undefined>(nodeId);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = nodeId;
    if (left === nodeId) return;
    const selectors =
      nodeId === undefined
        ? [
            `.outline [data-node="${left}"] > button, .found [data-node^="${left}"] > button, tbody [data-node^="${left}"] button`,
            '.parts [aria-pressed="true"]',
          ]
        : ['h2'];
    // Who types in the search field left the node by that.
    const active = view.current?.ownerDocument.activeElement;
    if (active instanceof HTMLInputElement || active instanceof HTMLSelectElement) return;
    selectors
      .map(selector => view.current?.querySelector<HTMLElement>(selector))
      .find(Boolean)
      ?.focus();
  }, [view, nodeId]);
}
