import type { CitedText } from '../cited-text.ts';
import { lettersOf } from '../letters.ts';
import type { Random } from '../random.ts';

/** Letters and digits of a passage: about one to four sentences. */
const LEAST = 40;
const MOST = 140;

/** A stretch of a node from one punctuation mark to another, as pages quote. */
export interface Passage {
  readonly from: CitedText;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** All such stretches of 40 to 140 letters and digits in running text. */
export function passagesOf(texts: readonly CitedText[]): Passage[] {
  return texts
    .filter(({ level }) => level !== 'title' && level !== 'subtitle')
    .flatMap(from => stretchesOf(from.text).map(([start, end]) => passageOf(from, start, end)))
    .filter(({ text }) => {
      const { length } = lettersOf(text);
      return length >= LEAST && length <= MOST;
    });
}

function passageOf(from: CitedText, start: number, end: number): Passage {
  const { text } = from;
  return { from, text: text.slice(start, end), before: text.slice(0, start), after: text.slice(end) };
}

function stretchesOf(text: string): [number, number][] {
  const marks = [0, ...[...text.matchAll(/[，；。！？]/g)].map(({ index }) => index + 1)];
  if (marks.at(-1) !== text.length) marks.push(text.length);
  return marks.flatMap((start, at) => marks.slice(at + 1).map((end): [number, number] => [start, end]));
}

/** Draws a node first and then a stretch of it, so that long clauses with their many stretches do not outweigh the others. */
export function createDrawer(passages: readonly Passage[]): (random: Random) => Passage {
  const byNode = Map.groupBy(passages, ({ from }) => from.node);
  const nodes = [...byNode.values()];
  return random => random.pick(random.pick(nodes));
}
