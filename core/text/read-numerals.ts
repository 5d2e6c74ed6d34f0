import { DROPPED, type Folding } from './folding.ts';

/** A number as it stands in a raw text. */
export interface Numeral {
  /** UTF-16 code units of the raw text, `end` excluded; a sign of per cent is in it, a unit is not. */
  readonly start: number;
  readonly end: number;
  /** Equal for equal numbers, however they are written: `80%` has that of 百分之八十, but not that of 80. */
  readonly key: string;
  /** False for numerals that count nothing: 统一, 一老一小, 第三条. */
  readonly isFigure: boolean;
}

/** What follows a number of things, of money, of time. Longer ones first. */
export const UNITS =
  /^(?:个?百分点|个?工作日|个月|月份|平方(?:公里|千米|米)|立方米|公里|公顷|小时|分钟|周岁|季度|人次|床位|美元|世纪|年|月|日|天|周|岁|时|倍|番|成|元|个|所|家|人|名|位|户|项|件|种|类|次|批|条|处|座|张|台|辆|套|亩|吨|米|省|市|县|区|期|届|级|档)/;

const DIGITS = '零一二三四五六七八九';
const CHINESE_DIGITS = `〇两十百千${DIGITS}`;
const CHINESE = '[〇零一二两三四五六七八九十千万亿]|百(?!分)';
const NUMERAL = new RegExp(
  `(?:([二三四五六七八九十百千万]+)分之)?(?:(\\d{1,3}(?:[,，]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?((?:[千万亿]|百(?!分))*)|((?:${CHINESE})+(?:点[〇零一二三四五六七八九]+[百千万亿]*)?))([%‰]|成(?![立为员果功效长本就都]))?`,
  'g',
);
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * Numbers of a stretch in order, spaces and zero-width characters inside them set aside.
 *
 * @param isJoined whether a number may go on in the next line
 */
export function readNumerals(
  text: string,
  start: number,
  end: number,
  fold: Folding,
  isJoined = false,
): Numeral[] {
  let plain = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    const character = plainCharacter(text.charAt(at), fold, isJoined);
    if (character === '') continue;
    plain += character;
    offsets.push(at);
  }
  return [...plain.matchAll(NUMERAL)].map(found => {
    const [whole, parts, arabic, decimals = '', powers = '', chinese = '', sign] = found;
    const after = found.index + whole.length;
    const next = plain.slice(after, after + 5);
    const number = arabic
      ? scaled(Number(arabic.replace(/[,，]/g, '') + decimals), powers)
      : valueOfChinese(chinese);
    const share = shareOf(number, parts, sign);
    const isStructure = plain[found.index - 1] === '第' && /^[章节条款项]/.test(next);
    return {
      start: offsets[found.index]!,
      end: offsets[after - 1]! + 1,
      key: Number.isFinite(number) ? share : whole,
      isFigure:
        !isStructure &&
        (Boolean(arabic ?? parts ?? sign) || UNITS.test(next) || /.[十百千万亿]/.test(chinese)),
    };
  });
}

/** Width and script set aside, but Chinese digits left as they are; empty for what may stand inside a number unseen. */
function plainCharacter(character: string, fold: Folding, isJoined: boolean): string {
  // In either script two may count nothing, as in 两岸; folded it would be the figure.
  if (character === '兩') return '两';
  const unit = fold(character.charCodeAt(0));
  if (unit !== DROPPED) return CHINESE_DIGITS.includes(character) ? character : String.fromCharCode(unit);
  if (character === '％') return '%';
  if (character === '．') return '.';
  return /[\s\p{C}]/u.test(character) && (isJoined || character !== '\n') ? '' : character;
}

function shareOf(number: number, parts: string | undefined, sign: string | undefined): string {
  if (parts === '百' || sign === '%') return `${rounded(number)}%`;
  if (parts === '千' || sign === '‰') return `${rounded(number / 10)}%`;
  if (sign) return `${rounded(number * 10)}%`;
  return String(rounded(parts ? number / valueOfChinese(parts) : number));
}

/** 17.94 × 10¹² and 1794 × 10¹⁰ are to be the same number, not two that differ in the last bit. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function scaled(value: number, powers: string): number {
  return [...powers].reduce((product, power) => product * POWERS[power]!, value);
}

function valueOfChinese(numeral: string): number {
  const [whole = '', fraction] = numeral.split('点');
  if (fraction) {
    const powers = fraction.replace(/[^百千万亿]/g, '');
    return scaled(Number(`${wholeValue(whole)}.${digitsOf(fraction)}`), powers);
  }
  return wholeValue(whole);
}

function digitsOf(numeral: string): string {
  return [...numeral]
    .map(digit => DIGITS.indexOf(digit === '〇' ? '零' : digit === '两' ? '二' : digit))
    .filter(digit => digit >= 0)
    .join('');
}

/** 二〇二七 is read digit by digit, 三亿五千万 by its powers of ten. */
function wholeValue(numeral: string): number {
  if (!/[十百千万亿]/.test(numeral)) return Number(digitsOf(numeral));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of numeral) {
    const power = POWERS[character];
    if (power === undefined) digit = Number(digitsOf(character));
    else if (power === 1e8) [total, section, digit] = [(total + section + digit || 1) * power, 0, 0];
    else if (power === 1e4) [total, section, digit] = [total + (section + digit || 1) * power, 0, 0];
    else [section, digit] = [section + (digit || 1) * power, 0];
  }
  return total + section + digit;
}
