import { COLOURS } from '../../core/notes/colours.ts';
import type { Appearance } from '../../core/settings/appearance.ts';
import { PALETTES } from '../../core/settings/values.ts';
import { Highlighter, type Paint } from '../../platform/page/highlight.ts';
import { isOnDark } from '../../platform/page/margin/tone.ts';
import type { PlacedMark } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';
import { takeTurns } from '../../platform/turns.ts';

const PAINTS: readonly Paint[] = [
  'verbatim',
  'near-verbatim',
  'paraphrase',
  'title-mention',
  'differs',
  'own-figure',
];

const NO_RANGES: ReadonlySet<Range> = new Set();

/** Paints passages and stock phrases. */
export class Underlines {
  private readonly highlighter = new Highlighter();
  private passages: readonly PlacedPassage[] = [];

  /** What was there before and is no more goes at once, what is new comes in turns with the page. */
  show({ passages, stock, body }: Reading): void {
    const phrases = stock?.flatMap(({ ranges }) => ranges) ?? [];
    this.highlighter.keep('stock', new Set(phrases));
    this.highlighter.add('stock', phrases);
    const before = this.passages;
    if (passages.length === before.length && passages.every((one, at) => one === before[at])) return;
    this.passages = passages;
    if (before.length > 0)
      for (const [paint, ranges] of rangesByPaint(passages)) this.highlighter.keep(paint, ranges);
    else if (body) this.useInk(isOnDark(body));
    void takeTurns(this.paint(passages));
  }

  /** Paints notes, in their colours, and says of which the words have changed. */
  showMarks(marks: readonly PlacedMark[]): void {
    for (const colour of COLOURS)
      this.paintOnly(
        `note-${colour}`,
        marks.filter(mark => mark.colour === colour),
      );
    this.paintOnly(
      'note-changed',
      marks.filter(({ isChanged }) => isChanged),
    );
  }

  useInk(isPageDark: boolean): void {
    this.highlighter.useInk(isPageDark);
  }

  dress({ palette }: Pick<Appearance, 'palette'>): void {
    this.highlighter.usePalette(palette === PALETTES[0] ? '' : `-${palette}`);
  }

  /** Marks one passage among the others, or none. */
  mark(passage: PlacedPassage | undefined): void {
    this.highlighter.mark(passage?.ranges ?? []);
  }

  clear(): void {
    this.passages = [];
    this.highlighter.clear();
  }

  private paintOnly(paint: Paint, marks: readonly PlacedMark[]): void {
    const ranges = marks.flatMap(mark => mark.ranges);
    this.highlighter.keep(paint, new Set(ranges));
    this.highlighter.add(paint, ranges);
  }

  /** One a step, until others are to be shown. */
  private *paint(passages: readonly PlacedPassage[]): Generator<undefined, void> {
    for (const passage of passages) {
      if (passages !== this.passages) return;
      for (const [paint, ranges] of paintsOf(passage)) this.highlighter.add(paint, ranges);
      yield;
    }
  }
}

function paintsOf({ kind, ranges, shown }: PlacedPassage): [Paint, readonly Range[]][] {
  return [[kind, ranges], ...shown.map(({ tone, ranges }): [Paint, readonly Range[]] => [tone, ranges])];
}

function rangesByPaint(passages: readonly PlacedPassage[]): Map<Paint, ReadonlySet<Range>> {
  const byPaint = new Map<Paint, Set<Range>>();
  for (const passage of passages) {
    for (const [paint, ranges] of paintsOf(passage)) {
      const known = byPaint.get(paint) ?? new Set();
      for (const range of ranges) known.add(range);
      byPaint.set(paint, known);
    }
  }
  return new Map(PAINTS.map(paint => [paint, byPaint.get(paint) ?? NO_RANGES]));
}
