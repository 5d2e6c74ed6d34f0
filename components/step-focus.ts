/** With the arrow keys up and down the focus goes from one of the elements to the next; at both ends it stays. */
export function stepFocus(event: KeyboardEvent, elements: readonly HTMLElement[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = elements.indexOf(event.target as HTMLElement);
  const next = by === undefined || at < 0 ? undefined : elements[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
