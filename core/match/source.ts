import type { Folding } from '../text/folding.ts';
import { endOf, normalize } from '../text/normalize.ts';
import { type Numeral, readNumerals } from '../text/read-numerals.ts';
import type { Reading, Span } from './difference/comparison.ts';
import { pauseOf, SENTENCE } from './difference/letters.ts';
import { citedAround, type Library, type Stretch, stretchAt, stretchOf, textOf } from './library.ts';

/** A cited node in one of its wordings: what a passage is compared with. Offsets are UTF-16 code units of `text`. */
export interface Source {
  readonly text: string;
  /** The node's first unit in the library, and for each of its units where it begins and ends in `text`. */
  readonly from: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where each leaf begins in `text`, by its id. */
  readonly leaves: ReadonlyMap<string, number>;
  /** The figures in `text`, in order. */
  readonly figures: readonly Numeral[];
  /** Where the node has another wording too: the one that was received, or one that was proposed. */
  readonly readings: readonly Reading[];
  /** Where the quotes of targets stand. */
  readonly targets: readonly Span[];
}

/** Stretches of a library whose sources are kept; beyond that all are read anew. */
const MOST_KEPT = 4_000;

const kept = new WeakMap<Library, Map<number, Source>>();

/** The node that is cited for a place of the library, in the wording that stands there; each is read once. */
export function sourceAt(library: Library, place: number, fold: Folding): Source {
  const known = kept.get(library) ?? new Map<number, Source>();
  kept.set(library, known);
  const stretch = stretchAt(library, place);
  const source = known.get(stretch);
  if (source) return source;
  if (known.size > MOST_KEPT) known.clear();
  const around = citedAround(library, stretch);
  const read = readSource(library, around, fold);
  for (let at = around.first; at <= around.last; at++) known.set(at, read);
  return read;
}

function readSource(
  library: Library,
  { first, last, from, to }: ReturnType<typeof citedAround>,
  fold: Folding,
): Source {
  const [starts, ends] = [new Int32Array(to - from), new Int32Array(to - from)];
  const readings: Reading[] = [];
  const leaves = new Map<string, number>();
  let text = '';
  for (let at = first; at <= last; at++) {
    const stretch = stretchOf(library, at);
    const wording = textOf(stretch);
    const normalized = normalize(wording, fold);
    normalized.starts.forEach((start, unit) => {
      starts[stretch.from - from + unit] = text.length + start;
      ends[stretch.from - from + unit] = text.length + endOf(normalized, unit);
    });
    for (const reading of readingsOf(stretch))
      readings.push({ ...reading, start: text.length + reading.start, end: text.length + reading.end });
    leaves.set(stretch.leaf.node.id, text.length);
    text += withoutNumber(wording, stretch);
    // What is lost after a sentence divides it from the next, as does the end of a heading.
    if (at < last && pauseOf(text.slice(-1)) < SENTENCE) text += '\n';
  }
  const { cited, document } = stretchOf(library, first).leaf;
  const targets = document.targets
    .filter(({ node }) => node === cited?.id || leaves.has(node))
    .map(({ quote }) => ({ start: text.indexOf(quote), length: quote.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }));
  const figures = readNumerals(text, 0, text.length, fold).filter(({ isFigure }) => isFigure);
  return { text, from, starts, ends, leaves, figures, readings, targets };
}

/** Where a leaf has another wording than its stretch, in order. */
function readingsOf({ leaf: { node, document }, isReceived }: Stretch): Reading[] {
  let longer = 0;
  return document.emendations
    .filter(emendation => emendation.node === node.id)
    .map(({ received, reading, stands }) => {
      const [words, other] = stands ? [received, reading] : [reading, received];
      return { start: node.text.indexOf(words), words, other, isSwapped: isReceived && !stands };
    })
    .filter(({ start }) => start >= 0)
    .sort((one, next) => one.start - next.start)
    .map(({ start, words, other, isSwapped }) => {
      const [here, there] = isSwapped ? [other, words] : [words, other];
      const from = start + longer;
      longer += here.length - words.length;
      return { start: from, end: from + here.length, other: there, isText: isSwapped };
    });
}

/** The number of a heading is no part of its wording: it is set apart as a line. */
function withoutNumber(text: string, { leaf: { node, cited } }: Stretch): string {
  const number = node.level === 'heading' ? (cited?.number ?? '') : '';
  return text.startsWith(number) ? '\n'.repeat(number.length) + text.slice(number.length) : text;
}
