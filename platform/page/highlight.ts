import type { Kind } from '../../core/match/passage.ts';
import type { ShownWords } from '../../core/match/shown-words.ts';
import type { Colour } from '../../core/notes/colours.ts';

/** What a stretch of the page is painted as: how sure we are of it, what is to be seen in it, or where the reader is. */
export type Paint = Kind | ShownWords['tone'] | `note-${Colour | 'changed'}` | 'current' | 'stock';

/** Names in the highlight registry, which the page can see: they say the paint, the reader's colours and nothing else. */
const NAME_PREFIX = 'meipi-';
/** On a dark page the same in lighter ink. */
const DARK_PREFIX = 'meipi-dark-';

/** What the reader chose the colours of. */
const INKED: ReadonlySet<Paint> = new Set(['verbatim', 'near-verbatim', 'paraphrase', 'title-mention']);

/** What is painted over what, where grounds lie upon one another. */
const PRIORITY: Partial<Record<Paint, number>> = { current: 1, differs: 2, 'own-figure': 2 };

/** Notes lie under all that is said of the words. */
const UNDERNEATH = -1;

/**
 * Paints with the CSS Custom Highlight API, so that the page's DOM stays as it is. Firefox forbids a content script to iterate
 * the registry or a highlight, so the painter remembers what it set.
 */
export class Highlighter {
  private readonly painted = new Map<Paint, { readonly highlight: Highlight; ranges: Set<Range> }>();
  private prefix = NAME_PREFIX;
  private suffix = '';

  /** Chooses the ink for a light or a dark page. */
  useInk(isPageDark: boolean): void {
    this.rename(isPageDark ? DARK_PREFIX : NAME_PREFIX, this.suffix);
  }

  /** @param suffix stands behind each name: rules of `::highlight` cannot be told a colour but by their name. */
  usePalette(suffix: string): void {
    this.rename(this.prefix, suffix);
  }

  add(paint: Paint, ranges: readonly Range[]): void {
    if (ranges.length === 0) return;
    const { highlight, ranges: known } = this.highlightOf(paint);
    for (const range of ranges) {
      if (known.has(range)) continue;
      known.add(range);
      highlight.add(range);
    }
  }

  /** Takes away all of a paint but these. */
  keep(paint: Paint, ranges: ReadonlySet<Range>): void {
    const painted = this.painted.get(paint);
    if (!painted) return;
    for (const range of painted.ranges) {
      if (ranges.has(range)) continue;
      painted.ranges.delete(range);
      painted.highlight.delete(range);
    }
    if (painted.ranges.size > 0) return;
    CSS.highlights.delete(this.nameOf(paint));
    this.painted.delete(paint);
  }

  /** Marks one passage among the others, or none. */
  mark(ranges: readonly Range[]): void {
    this.keep('current', new Set(ranges));
    this.add('current', ranges);
  }

  clear(): void {
    for (const paint of this.painted.keys()) CSS.highlights.delete(this.nameOf(paint));
    this.painted.clear();
  }

  private rename(prefix: string, suffix: string): void {
    if (prefix === this.prefix && suffix === this.suffix) return;
    for (const paint of this.painted.keys()) CSS.highlights.delete(this.nameOf(paint));
    this.prefix = prefix;
    this.suffix = suffix;
    for (const [paint, { highlight }] of this.painted) CSS.highlights.set(this.nameOf(paint), highlight);
  }

  private nameOf(paint: Paint): string {
    return this.prefix + paint + (INKED.has(paint) ? this.suffix : '');
  }

  private highlightOf(paint: Paint) {
    const known = this.painted.get(paint);
    if (known) return known;
    const made = { highlight: new Highlight(), ranges: new Set<Range>() };
    made.highlight.priority = PRIORITY[paint] ?? (paint.startsWith('note-') ? UNDERNEATH : 0);
    this.painted.set(paint, made);
    CSS.highlights.set(this.nameOf(paint), made.highlight);
    return made;
  }
}
