import { lettersOf } from './letters.ts';
import type { Random } from './random.ts';

/** A stretch of a page, UTF-16 code units, `end` excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Composed {
  readonly text: string;
  /** Where the passage stands in it. */
  readonly place: Place;
}

export interface Surroundings {
  /** Sentences to draw from. */
  readonly sentences: readonly string[];
  /**
   * The source's own words before and after the passage. A neighbour that happens to go on with the same character would
   * make the passage longer than was meant; such a neighbour is not taken.
   */
  readonly source?: { readonly before: string; readonly after: string };
  /** Words between the prose and the passage, and after it. */
  readonly lead?: string;
  readonly tail?: string;
}

/** Sets a passage among three to eight sentences, in line with them or as a paragraph of its own. */
export function composePage(passage: string, around: Surroundings, random: Random): Composed {
  const { sentences, source, lead = '', tail = '' } = around;
  const before = drawSentences(1 + random.below(4), sentences, random);
  const after = drawSentences(1 + random.below(4), sentences, random);
  const ownParagraph = random.chance(0.5);
  if (lead === '')
    replaceWhile(before, before.length - 1, last => goesOn(last, source?.before, -1), sentences, random);
  if (tail === '') replaceWhile(after, 0, first => goesOn(first, source?.after, 0), sentences, random);
  const start = `${paragraphs(before, random)}${ownParagraph ? '\n' : ''}${lead}`;
  const closed = /[。！？；]”?$/.test(passage + tail) ? tail : `${tail}。`;
  const text = `${start}${passage}${closed}${ownParagraph ? '\n' : ''}${paragraphs(after, random)}`;
  return { text, place: { start: start.length, end: start.length + passage.length } };
}

/** Different sentences in some order. */
export function drawSentences(count: number, sentences: readonly string[], random: Random): string[] {
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, sentences.length)) drawn.add(random.pick(sentences));
  return [...drawn];
}

function paragraphs(sentences: readonly string[], random: Random): string {
  return sentences.map((sentence, at) => (at > 0 && random.chance(0.3) ? '\n' : '') + sentence).join('');
}

function goesOn(sentence: string, neighbour: string | undefined, side: -1 | 0): boolean {
  const mine = lettersOf(sentence).at(side);
  const theirs = neighbour && lettersOf(neighbour).at(side);
  return theirs !== undefined && theirs !== '' && mine === theirs;
}

function replaceWhile(
  drawn: string[],
  at: number,
  isUnfit: (sentence: string) => boolean,
  sentences: readonly string[],
  random: Random,
): void {
  while (isUnfit(drawn[at]!)) drawn[at] = random.pick(sentences);
}
