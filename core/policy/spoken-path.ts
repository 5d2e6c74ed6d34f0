import { chineseOrdinal } from './numbering.ts';

/** A part of a document on the way to the one that is cited. */
export interface PathStep {
  readonly node: string;
  readonly number?: string;
}

/** The levels of GB/T 9704, each as its number is written and as it is said; the last also of lists below it. */
const LEVELS: readonly (readonly [written: RegExp, said: (numeral: string) => string])[] = [
  [/^([一二三四五六七八九十]+)、$/u, numeral => `第${numeral}部分`],
  [/^[（(]([一二三四五六七八九十]+)[）)]$/u, numeral => `第（${numeral}）条`],
  [/^(\d+)[.．、]$/u, numeral => `第${numeral}点`],
  [/^[（(](\d+)[）)]$/u, numeral => `第（${numeral}）项`],
];

/**
 * Where a part of a document stands, as one says it in a citation: `第三部分第（七）条` for 三、 and （七）. A number of
 * another kind, `第七条` of a law, is said as it is written, and a paragraph without one by its place, `第2段`. Empty for a
 * title or an opening.
 *
 * @param steps outermost first, the part itself last.
 */
export function spokenPath(steps: readonly PathStep[]): string {
  return steps.map(said).join('');
}

function said({ node, number }: PathStep): string {
  if (number === undefined) return paragraphOf(node);
  for (const [written, say] of LEVELS) {
    const [, numeral = ''] = written.exec(number) ?? [];
    const isNumeral = /^\d/.test(numeral) || chineseOrdinal(numeral) !== undefined;
    if (numeral !== '' && isNumeral) return say(numeral);
  }
  return number;
}

function paragraphOf(node: string): string {
  const [, ordinal] = /[#_]p_(\d+)$/.exec(node) ?? [];
  return ordinal === undefined ? '' : `第${ordinal}段`;
}
