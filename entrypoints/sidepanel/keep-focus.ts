/** Where in the list of the page a reader left for the documents. */
interface LeftFrom {
  readonly node: string;
  /** Number of the passage; undefined where a bar was pressed. */
  readonly passage: string | undefined;
}

let left: LeftFrom | undefined;

/** Notes what the reader left for a node, by what has the focus. */
export function leaveFor(node: string): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-passage]');
  left = { node, passage: row?.dataset.passage };
}

/** In the documents: the focus goes on to the heading of what was opened. */
export function focusOnOpened(): void {
  if (left) focusFirst(['article h2']);
}

/** Back in the list of the page: the focus goes to where it was left. */
export function focusOnLeft(): void {
  if (!left) return;
  const { node, passage } = left;
  left = undefined;
  focusFirst([
    ...(passage === undefined ? [] : [`[data-passage="${passage}"] [data-action="open-node"]`]),
    `[data-clause="${node}"]`,
    `[data-node="${node}"] [data-action="open-node"]`,
  ]);
}

/** What was focused has gone with its view: the focus goes on, unless the reader has put it somewhere, as on a tab. */
function focusFirst(selectors: readonly string[]): void {
  if (document.activeElement !== document.body) return;
  const places = selectors.map(selector => document.querySelector<HTMLElement>(selector));
  places.find(Boolean)?.focus();
}
