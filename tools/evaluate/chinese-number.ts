const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number from 0 to 9,999 as one says it: 1000 is 一千, 105 is 一百零五, 12 is 十二. */
export function sayWhole(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`cannot say ${value}`);
  if (value === 0) return '零';
  let said = '';
  let needsZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      needsZero = said !== '';
      continue;
    }
    if (needsZero) said += '零';
    needsZero = false;
    said += DIGITS.charAt(digit) + PLACES[place]!;
  }
  return said.startsWith('一十') ? said.slice(1) : said;
}

/** A number written in digits as one says it: `17.94` is 十七点九四. */
export function sayNumber(digits: string): string {
  const [whole = '0', decimals] = digits.split('.');
  const said = sayWhole(Number(whole));
  return decimals === undefined ? said : `${said}点${sayDigits(decimals, '零')}`;
}

/** Digit for digit, as years are: `2025` is 二〇二五. */
export function sayDigits(digits: string, zero: '零' | '〇'): string {
  return [...digits].map(digit => (digit === '0' ? zero : DIGITS.charAt(Number(digit)))).join('');
}
