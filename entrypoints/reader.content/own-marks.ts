import type { Result } from '../../core/result.ts';
import { markOfText } from '../../core/text/text-change.ts';
import type { FoundMarks } from '../../platform/messaging/marks-protocol.ts';
import { NO_NOTES, type PlacedMark, placeMarks, type ShownNotes } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import type { Reading } from '../../platform/page/reading.ts';

/** Asks where notes stand in a text, by its mark or with it. */
export type FindMarks = (mark: number, text: string | undefined) => Promise<Result<FoundMarks | null>>;

/** Where the reader's notes stand in this page; asked for after each reading of a page that may have any. */
export class OwnMarks {
  /** Whether there may be notes here, as far as the background has said. */
  mayBe = false;
  private reading: Reading | undefined;
  private found: FoundMarks | undefined;
  /** The text that `found` is of, or that was asked about. */
  private text: string | undefined;
  /** Counts questions: an answer to an earlier one is dropped. */
  private latest = 0;
  private placed: readonly PlacedMark[] = [];
  private readonly find: FindMarks;
  private readonly show: (notes: ShownNotes, reading: Reading) => void;
  private readonly signal: AbortSignal;

  constructor(find: FindMarks, show: (notes: ShownNotes, reading: Reading) => void, signal: AbortSignal) {
    this.find = find;
    this.show = show;
    this.signal = signal;
  }

  /** The page was read again, or shows other passages of what was read. */
  follow(reading: Reading): void {
    this.reading = reading;
    const { page } = reading;
    if (!page) this.forget();
    else if (page.text === this.text) this.place();
    else this.turnTo(page.text);
  }

  /** There are other notes than before. */
  refresh(): void {
    const { page } = this.reading ?? {};
    if (page) void this.ask(page.text);
  }

  /** Where a note stands in the page; no ranges where it does not. */
  rangesOf(note: string): PlacedMark['ranges'] {
    return this.placed.find(mark => mark.note === note)?.ranges ?? [];
  }

  private turnTo(text: string): void {
    if (!this.mayBe) this.forget();
    this.text = text;
    if (this.mayBe) void this.ask(text);
  }

  private async ask(text: string): Promise<void> {
    const mine = ++this.latest;
    const mark = markOfText(text);
    let answer = await this.find(mark, undefined);
    if (answer.ok && answer.value === null) answer = await this.find(mark, text);
    if (mine !== this.latest || this.signal.aborted || !answer.ok || !answer.value) return;
    this.found = answer.value;
    this.mayBe = answer.value.marks.length > 0 || Object.keys(answer.value.onNodes).length > 0;
    this.place();
  }

  private forget(): void {
    this.latest++;
    const had = this.found !== undefined;
    this.found = undefined;
    this.text = undefined;
    this.placed = [];
    if (had && this.reading) this.show(NO_NOTES, this.reading);
  }

  /** A text that was read after the one that was asked about has its marks placed once they are known. */
  private place(): void {
    const { reading, found } = this;
    if (!reading?.page || !found || reading.page.text !== this.text) return;
    this.placed = placeMarks(found.marks, reading.page, this.placed);
    this.show(shownNotes(this.placed, found, reading), reading);
  }
}

function shownNotes(
  marks: readonly PlacedMark[],
  { onNodes }: FoundMarks,
  { passages, spans }: Reading,
): ShownNotes {
  const inside = new Set<PlacedMark>();
  const counts = new Map<number, number>();
  for (const passage of passages) {
    const own = marks.filter(mark => standsIn(mark, passage, spans));
    for (const mark of own) inside.add(mark);
    const notes = new Set([...(onNodes[passage.node] ?? []), ...own.map(({ note }) => note)]);
    if (notes.size > 0) counts.set(passage.id, notes.size);
  }
  const loose = marks.filter(mark => !inside.has(mark)).sort((one, other) => one.start - other.start);
  return { marks, loose, counts };
}

function standsIn({ start, end }: PlacedMark, passage: PlacedPassage, spans: Reading['spans']): boolean {
  const span = spans?.get(passage);
  return span !== undefined && start < span.end && span.start < end;
}
