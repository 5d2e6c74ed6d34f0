/** How long a selection must rest until it is offered to be marked: milliseconds. */
const REST = 300;

/** Where the selection ends, in CSS pixels of the window; undefined where there is none. */
export type SelectionEnd = { readonly right: number; readonly bottom: number } | undefined;

/** Calls back when the selection has come to rest, and at once when it has gone. Only while `isOn`. */
export function watchSelection(
  document: Document,
  isOn: () => boolean,
  rested: (end: SelectionEnd) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOffered = false;
  const tell = (end: SelectionEnd) => {
    if (end === undefined && !isOffered) return;
    isOffered = end !== undefined;
    rested(end);
  };
  const look = () => {
    clearTimeout(timer);
    const selection = document.getSelection();
    if (!isOn() || !selection || selection.isCollapsed) return tell(undefined);
    timer = setTimeout(() => tell(endOf(selection)), REST);
  };
  document.addEventListener('selectionchange', look, { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function endOf(selection: Selection): SelectionEnd {
  if (selection.isCollapsed) return undefined;
  const boxes = [...selection.getRangeAt(selection.rangeCount - 1).getClientRects()];
  const last = boxes.filter(({ width, height }) => width > 0 && height > 0).at(-1);
  return last && { right: last.right, bottom: last.bottom };
}
