import { sayDigits, sayNumber } from '../chinese-number.ts';
import type { Random } from '../random.ts';
import type { Transformation } from './transformation.ts';

const FIGURE = /(\d+(?:\.\d+)?)(%|年(?![度左来内]))?/g;

/** Writes each figure of a text in another way that means the same. */
export function rewriteNumerals(text: string, random: Random): string {
  return text.replace(FIGURE, (_, digits: string, unit: string = '') => {
    const forms = [fullWidth(digits) + fullWidth(unit), inChinese(digits, unit)];
    if (/^\d{4,}$/.test(digits) && unit !== '年')
      forms.push(`${digits.slice(0, -3)},${digits.slice(-3)}${unit}`);
    if (unit === '%') forms.push(`百分之${digits}`, `${digits}％`, `${digits} %`);
    return random.pick(forms);
  });
}

function inChinese(digits: string, unit: string): string {
  if (unit === '%') return `百分之${sayNumber(digits)}`;
  if (unit === '年' && digits.length === 4) return `${sayDigits(digits, '〇')}年`;
  return sayNumber(digits) + unit;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

export const NUMERALS: readonly Transformation[] = [
  {
    name: 'numerals rewritten',
    isLossless: true,
    applies: text => /\d/.test(text),
    apply: rewriteNumerals,
  },
];
