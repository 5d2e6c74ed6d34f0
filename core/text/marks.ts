/**
 * What the table of a folding holds in place of a folded unit where the neighbours decide. No character folds to a unit
 * from U+FF00 on: those are all full-width or half-width forms of others, so one comparison tells marks from units.
 */
export const FIRST_MARK = 0xff00;

export const TEN = 0xff01;
export const HUNDRED = 0xff02;
export const THOUSAND = 0xff03;
/** 点, which in 二点五 is a decimal point. */
export const POINT = 0xff04;
/** 之, which ends 百分之. */
export const OF = 0xff05;
/** ○, a bullet, but written for 〇 in 二○二五. */
export const CIRCLE = 0xff06;
/** A bracket, which may open a gloss. */
export const OPENING = 0xff07;
/** A character that unfolds to more than one, such as ⑩ and ㎡. */
export const UNFOLDING = 0xff08;
/** Not worked out yet. */
export const UNKNOWN = 0xffff;

/** What each mark stands for, from `TEN` on, where the neighbours give it no other meaning. */
const ALONE = '十百千点之';

export function unitOfMark(mark: number): number {
  return mark >= TEN && mark <= OF ? ALONE.charCodeAt(mark - TEN) : 0;
}

/** Characters by what they mean, in compatibility form: the ten figures, then the marks from `TEN` to `OPENING`. */
const MEANINGS = [
  ['〇零', 0x30],
  ['一壹', 0x31],
  ['二两贰', 0x32],
  ['三叁', 0x33],
  ['四肆', 0x34],
  ['五伍', 0x35],
  ['六陆', 0x36],
  ['七柒', 0x37],
  ['八捌', 0x38],
  ['九玖', 0x39],
  ['十拾', TEN],
  ['百佰', HUNDRED],
  ['千仟', THOUSAND],
  ['点', POINT],
  ['之', OF],
  ['○◯', CIRCLE],
  ['([〔【', OPENING],
] as const;

/** What a character in compatibility form means, by its code unit, where it is more than itself. */
export const meanings: ReadonlyMap<number, number> = new Map(
  MEANINGS.flatMap(([characters, meaning]) =>
    Array.from(characters, character => [character.charCodeAt(0), meaning] as const),
  ),
);
