import type { Pack, PolicyNode } from '../policy/pack.ts';
import { breakBefore, SENTENCE_BREAK } from '../text/breaks.ts';
import { DROPPED, type Folding } from '../text/folding.ts';
import { normalize } from '../text/normalize.ts';
import { buildGramIndex } from './gram-index.ts';
import { type Leaf, type Library, leavesOfPacks, markOf, textOf } from './library.ts';

/** For each UTF-16 code unit of a text, how surprising it is in official prose: 1/16 bit. */
export type Surprise = (text: string) => Uint8Array;

/** A run of text: the ordinals of its leaves, whose document it is of, and whether in the received wording. */
interface Run {
  readonly leaves: readonly number[];
  readonly owner: number;
  readonly isReceived: boolean;
}

/**
 * Strings the documents together, each in the wording of its text; then, again, those cited nodes that were emended, in the
 * wording in which they were received: a page may have either.
 */
export function compileLibrary(packs: readonly Pack[], fold: Folding, surprise: Surprise): Library {
  const leaves = leavesOfPacks(packs);
  const runs = runsOf(leaves);
  const parts: { units: Uint16Array; marks: Uint8Array }[] = [];
  const table: number[] = [];
  let length = 0;
  runs.forEach(({ leaves: ordinals, owner, isReceived }, run) => {
    for (const ordinal of ordinals) {
      const text = textOf({ from: length, run, owner, isReceived, leaf: leaves[ordinal]! });
      table.push(length, run, owner, ordinal, isReceived ? 1 : 0);
      const part = partOf(text, fold, surprise);
      parts.push(part);
      length += part.units.length;
    }
    parts.push(BETWEEN_TEXTS);
    length += 1;
  });
  const units = new Uint16Array(length);
  const marks = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    units.set(part.units, at);
    marks.set(part.marks, at);
    at += part.units.length;
  }
  return { units, marks, index: buildGramIndex(units, marks), table: Int32Array.from(table), leaves };
}

const BETWEEN_TEXTS = { units: Uint16Array.of(DROPPED), marks: Uint8Array.of(markOf(0, SENTENCE_BREAK)) };

function partOf(text: string, fold: Folding, surprise: Surprise) {
  const normalized = normalize(text, fold);
  const surprises = surprise(text);
  const marks = Uint8Array.from(normalized.starts, (start, at) =>
    markOf(surprises[start] ?? 0, breakBefore(text, normalized, at)),
  );
  return { units: normalized.units, marks };
}

/** Each document; then the leaves of each cited node that has an emendation. */
function runsOf(leaves: readonly Leaf[]): Run[] {
  const whole: Run[] = [];
  const received: Run[] = [];
  let owner = 0;
  for (let from = 0; from < leaves.length; owner++) {
    const { document } = leaves[from]!;
    let to = from;
    while (leaves[to]?.document === document) to++;
    const ordinals = Array.from({ length: to - from }, (_, at) => from + at);
    whole.push({ leaves: ordinals, owner, isReceived: false });
    for (const node of emendedNodes(leaves.slice(from, to))) {
      const own = ordinals.filter(ordinal => leaves[ordinal]!.cited === node);
      received.push({ leaves: own, owner, isReceived: true });
    }
    from = to;
  }
  return [...whole, ...received];
}

function emendedNodes(leaves: readonly Leaf[]): Set<PolicyNode | undefined> {
  const emended = new Set(
    leaves[0]!.document.emendations.filter(({ stands }) => stands !== 'received').map(({ node }) => node),
  );
  const nodes = leaves.filter(({ node, cited }) => cited && emended.has(node.id)).map(({ cited }) => cited);
  return new Set(nodes);
}
