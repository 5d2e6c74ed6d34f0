/** A handler for what a reader does: the page can make events of its own, and nothing of ours acts on these. */
export function trusted(act: () => void): (event: Event) => void {
  return event => {
    if (event.isTrusted) act();
  };
}
