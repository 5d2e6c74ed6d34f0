const DIGITS = '〇一二三四五六七八九';

/** The value of a Chinese ordinal as GB/T 9704 numbers parts of a document, 一 to 九十九; undefined for anything else. */
export function chineseOrdinal(numeral: string): number | undefined {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(numeral);
  if (!match || numeral === '') return undefined;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones !== '' ? undefined : DIGITS.indexOf(tens + ones);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** A heading divided into its number as written and its words: `(七) 大力发展…。` → `(七)`, 7, `大力发展…`. */
export interface NumberedHeading {
  readonly number: string;
  readonly ordinal: number;
  readonly words: string;
}

const SECTION = /^([一二三四五六七八九十]+)、\s*(.+)$/u;
const CLAUSE = /^[（(]([一二三四五六七八九十]+)[）)]\s*(.+)$/u;

export function sectionHeading(line: string): NumberedHeading | undefined {
  return numbered(SECTION.exec(line), numeral => `${numeral}、`);
}

export function clauseHeading(line: string): NumberedHeading | undefined {
  return numbered(CLAUSE.exec(line), numeral => `（${numeral}）`);
}

function numbered(
  match: RegExpExecArray | null,
  write: (numeral: string) => string,
): NumberedHeading | undefined {
  const [, numeral = '', words = ''] = match ?? [];
  const ordinal = chineseOrdinal(numeral);
  if (ordinal === undefined) return undefined;
  return { number: write(numeral), ordinal, words: words.replace(/[。：:]$/u, '') };
}
