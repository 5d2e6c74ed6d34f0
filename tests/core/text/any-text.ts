import * as fc from 'fast-check';
import { pack } from '../../../seeds/index.ts';

const leaves = pack.documents.flatMap(({ nodes }) => nodes.filter(({ source }) => source.length > 0));

/** A stretch of a shipped document. */
export const fragment = fc
  .tuple(fc.constantFrom(...leaves), fc.nat(), fc.integer({ min: 1, max: 120 }))
  .map(([{ text }, from, length]) => text.slice(from % text.length, (from % text.length) + length));

/** Any UTF-16 code units at all, halves of surrogate pairs and NUL among them. */
export const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map(units => String.fromCharCode(...units));

const awkward = fc.constantFrom(
  '\0',
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u200b',
  '\n',
  '　',
  '《',
  '》',
  '“',
  '”',
  '%',
  '。',
  '。”）',
);

/** What is read together with its neighbours: numerals, fractions, glosses, whole or in bits. */
const bits = fc
  .array(fc.constantFrom(...'一五十百千零〇○点分之80aǎ民(（)）[ \u200b，⑩㈩㎡', '百分之', '（HPV）'), {
    maxLength: 12,
  })
  .map(parts => parts.join(''));

/** Text as a hostile page might mix it. */
export const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragment }, noise, awkward, { weight: 2, arbitrary: bits }), {
    maxLength: 12,
  })
  .map(parts => parts.join(''));
