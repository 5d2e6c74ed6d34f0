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

/** Text as a hostile page might mix it. */
export const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fragment }, noise, awkward), { maxLength: 12 })
  .map(parts => parts.join(''));
