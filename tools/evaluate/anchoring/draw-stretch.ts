import { letterOffsets } from '../letters.ts';
import type { Random } from '../random.ts';
import type { Place } from './marked-page.ts';

/** How much a reader marks: from and to, in letters; 0 for whole sentences, −1 for the whole paragraph. */
const SIZES: readonly (readonly [least: number, most: number])[] = [
  [2, 5],
  [6, 15],
  [6, 15],
  [16, 40],
  [16, 40],
  [0, 0],
  [0, 0],
  [-1, -1],
];

/** A stretch of a page that lies in one paragraph and fits. Every paragraph is as likely. */
export function drawStretch(
  page: string,
  random: Random,
  fits: (words: string) => boolean,
): Place | undefined {
  const paragraphs = [...page.matchAll(/[^\n]+/g)];
  for (let tries = 0; tries < 200; tries++) {
    const { 0: text, index } = random.pick(paragraphs);
    const place = within(text, random);
    if (place && !cutsNumber(text, place) && fits(text.slice(place.start, place.end)))
      return { start: index + place.start, end: index + place.end };
  }
  return undefined;
}

/** A reader who marks half a number means the number. */
function cutsNumber(text: string, { start, end }: Place): boolean {
  const isIn = (at: number) => /[\d.%万亿一二三四五六七八九十百千零]/.test(text[at] ?? '');
  return (isIn(start - 1) && isIn(start)) || (isIn(end - 1) && isIn(end));
}

function within(text: string, random: Random): Place | undefined {
  const [least, most] = random.pick(SIZES);
  if (least < 0) return { start: 0, end: text.length };
  if (least === 0) {
    const sentences = [...text.matchAll(/[^。！？；]+[。！？；]?”?/g)];
    const first = random.below(sentences.length);
    const last = Math.min(sentences.length - 1, first + random.below(2));
    return { start: sentences[first]!.index, end: sentences[last]!.index + sentences[last]![0].length };
  }
  const offsets = letterOffsets(text);
  const length = least + random.below(most - least + 1);
  if (offsets.length < length) return undefined;
  const at = random.below(offsets.length - length + 1);
  return { start: offsets[at]!, end: offsets[at + length - 1]! + 1 };
}
