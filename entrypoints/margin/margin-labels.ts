import type { MarginLabel } from '../../components/margin/label.tsx';
import type { MarginMark } from '../../components/margin/note-mark.tsx';
import { type Sign, signsOf } from '../../components/margin/signs.ts';
import type { Translate } from '../../components/translate.ts';
import type { MarginHost } from '../../platform/page/margin/host.ts';
import { measurePlace, measureStrip, type Place, type Strip } from '../../platform/page/margin/measure.ts';
import { nearestFirst } from '../../platform/page/margin/nearest-first.ts';
import { type Surroundings, surroundingsOf } from '../../platform/page/margin/surroundings.ts';
import { NO_NOTES, type PlacedMark, type ShownNotes } from '../../platform/page/placed-mark.ts';
import type { PlacedPassage } from '../../platform/page/placed-passage.ts';
import { type Step, workInSlices } from '../../platform/page/slices.ts';
import { windowSize } from '../../platform/page/window-size.ts';
import { haveMoved } from './have-moved.ts';

/** Where labels stand, as far as is known; complete once all have been measured. */
export interface Laid {
  /** In the order of the page. */
  readonly labels: readonly MarginLabel[];
  readonly marks: readonly MarginMark[];
  readonly strip: Strip;
  readonly surroundings: Surroundings;
  readonly isComplete: boolean;
}

/** Finds the places of labels, in slices, those in view first. */
export class MarginLabels {
  private readonly labels = new Map<PlacedPassage, MarginLabel | undefined>();
  private signs = new WeakMap<PlacedPassage, readonly Sign[]>();
  private readonly marks = new Map<PlacedMark, MarginMark | undefined>();
  private passages: readonly PlacedPassage[] = [];
  private notes: ShownNotes = NO_NOTES;
  private work: AbortController | undefined;
  /** Whether all labels have been set at least once: then those out of sight can wait. */
  private isComplete = false;
  /** How the article stood in its window when its labels were set. */
  private stands: string | undefined;
  private readonly t: Translate;
  private readonly laid: (laid: Laid) => void;

  constructor(t: Translate, laid: (laid: Laid) => void) {
    this.t = t;
    this.laid = laid;
  }

  /** What was there before and is no more goes at once, what is new comes as it is laid out. */
  set(passages: readonly PlacedPassage[]): void {
    const isSame =
      passages.length === this.passages.length && passages.every((one, at) => one === this.passages[at]);
    if (isSame) return;
    this.stands = undefined;
    this.passages = passages;
    const known = new Set(passages);
    for (const passage of this.labels.keys()) if (!known.has(passage)) this.labels.delete(passage);
    this.isComplete &&= passages.every(passage => this.labels.has(passage));
  }

  /** The numbers of notes at labels, and the marks of those that stand in no passage. */
  setNotes(notes: ShownNotes): void {
    this.stands = undefined;
    this.notes = notes;
    const known = new Set(notes.loose);
    for (const mark of this.marks.keys()) if (!known.has(mark)) this.marks.delete(mark);
  }

  /** Has what labels say said anew, in the words there are now, with the next laying out; even where nothing has moved. */
  retell(): void {
    this.stands = undefined;
    this.signs = new WeakMap();
    for (const [passage, label] of this.labels) {
      if (label) this.labels.set(passage, { ...label, signs: this.signsOf(passage) });
    }
  }

  /** Finds all places anew, beside an article, from the corner of the host; nothing where nothing has moved. */
  layOut(body: Element, host: MarginHost): void {
    const view = body.ownerDocument.defaultView!;
    const origin = host.element.getBoundingClientRect();
    const strip = measureStrip(body, origin);
    const beside = strip.edge + origin.left + (strip.side === 'right' ? INTO_MARGIN : -INTO_MARGIN);
    const surroundings = surroundingsOf(body, beside);
    const { isArticleDark, isMarginDark, plane } = surroundings;
    const stands = JSON.stringify([strip, isArticleDark, isMarginDark, plane]);
    if (this.isComplete && stands === this.stands && !this.haveMoved(origin)) return;
    this.stands = stands;
    this.work?.abort();
    this.work = new AbortController();
    const isMoving = this.isComplete;
    const show = (isDone: boolean) => {
      this.isComplete ||= isDone;
      const marks = this.notes.loose.flatMap(mark => this.marks.get(mark) ?? []);
      this.laid({ labels: this.inOrder(), marks, strip, surroundings, isComplete: this.isComplete });
    };
    const steps = this.steps(origin, surroundings, windowSize(body.ownerDocument).height);
    workInSlices(steps, isMoving, show, view, this.work.signal);
  }

  clear(): void {
    this.work?.abort();
    this.labels.clear();
    this.marks.clear();
    this.passages = [];
    this.notes = NO_NOTES;
    this.isComplete = false;
  }

  /** First what is near the window is measured and shown, then all else, and shown a bunch at a time. */
  private *steps(origin: DOMRect, { scroller }: Surroundings, height: number): Generator<Step, void> {
    const window = scroller?.getBoundingClientRect();
    const isOutside = ({ top, bottom }: Place) =>
      window !== undefined && (bottom <= window.top - origin.top || top >= window.bottom - origin.top);
    const measured: [PlacedPassage, MarginLabel | undefined][] = [];
    let isNear = true;
    for (const { passage, isFar } of nearestFirst(this.passages, height)) {
      if (isNear && isFar) {
        isNear = false;
        this.release(measured);
        yield 'show';
        yield 'later';
      }
      const place = measurePlace(passage.ranges, origin);
      measured.push([passage, place && !isOutside(place) ? this.labelAt(passage, place) : undefined]);
      yield 'on';
    }
    while (measured.length > BUNCH) {
      this.release(measured.splice(0, BUNCH));
      yield 'show';
    }
    this.release(measured);
    for (const mark of this.notes.loose) {
      const place = measurePlace(mark.ranges, origin);
      const { note, colour, isChanged } = mark;
      this.marks.set(mark, place && !isOutside(place) ? { note, colour, isChanged, ...place } : undefined);
      yield 'on';
    }
  }

  private haveMoved(origin: DOMRect): boolean {
    return haveMoved(this.passages, this.labels, origin) || haveMoved(this.notes.loose, this.marks, origin);
  }

  /** From now on these are shown. */
  private release(measured: [PlacedPassage, MarginLabel | undefined][]): void {
    for (const [passage, label] of measured.splice(0)) this.labels.set(passage, label);
  }

  /** The same object where it stands where it stood. */
  private labelAt(passage: PlacedPassage, { top, bottom }: Place): MarginLabel {
    const before = this.labels.get(passage);
    const notes = this.notes.counts.get(passage.id);
    if (before && before.top === top && before.bottom === bottom && before.notes === notes) return before;
    const { id, node, kind, label } = passage;
    return { id, node, kind, label, signs: this.signsOf(passage), notes, top, bottom };
  }

  private signsOf(passage: PlacedPassage): readonly Sign[] {
    const known = this.signs.get(passage) ?? signsOf(passage, this.t);
    this.signs.set(passage, known);
    return known;
  }

  private inOrder(): MarginLabel[] {
    return this.passages.flatMap(passage => this.labels.get(passage) ?? []);
  }
}

/** So many labels are drawn in a slice. */
const BUNCH = 24;

/** So far beside the article the ground of the margin is looked at: CSS pixels. */
const INTO_MARGIN = 12;
