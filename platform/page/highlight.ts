/** Names in the highlight registry, which the page can see: they say the kind, the reader's colours and nothing else. */
const NAME_PREFIX = 'meipi-';

/** The passage a reader was just led to. */
const CURRENT = `${NAME_PREFIX}current`;

/**
 * Paints passages with the CSS Custom Highlight API, so that the page's DOM stays as it is. Firefox forbids a content script
 * to iterate the registry or a highlight, so the painter remembers what it set.
 */
export class Highlighter {
  /** Stands behind each name: rules of `::highlight` cannot be told a colour but by their name. */
  suffix = '';
  private readonly names = new Set<string>();

  /** Replaces what is painted, by its kind. */
  paint(ranges: ReadonlyMap<string, readonly Range[]>): void {
    this.clear();
    for (const [kind, ofKind] of ranges) this.set(NAME_PREFIX + kind + this.suffix, ofKind);
  }

  /** Marks one passage among the others, or none. */
  mark(ranges: readonly Range[]): void {
    this.set(CURRENT, ranges);
  }

  clear(): void {
    for (const name of this.names) CSS.highlights.delete(name);
    this.names.clear();
  }

  private set(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
    this.names.add(name);
  }
}
