import { DROPPED } from '../../text/folding.ts';
import { isInvisible } from '../../text/invisible.ts';
import { readNumerals, UNITS } from '../../text/read-numerals.ts';
import type { Span } from '../target.ts';
import type { Knowledge } from './knowledge.ts';

/** A figure with all that makes it another: `≥80%`, `-5` with its unit. */
interface Said {
  readonly figure: string;
  /** Empty for none, undefined where the text ends before one could be seen. */
  readonly unit: string | undefined;
}

/** How far a figure may reach beyond a stretch and its unit be looked for: UTF-16 code units. */
const REACH = 32;
const LONGEST_UNIT = 5;

/** What the comparison of letters sets aside although it makes a figure another one. */
const SIGNS = /[<>≤≥≦≧≈±+¥$€£]/;
const MINUS = /[-−]/;

/** Whether two stretches, each in its text, say the same figures in the same order. */
export function sayTheSameFigures(
  one: Span & { readonly text: string },
  other: Span & { readonly text: string },
  knowledge: Knowledge,
): boolean {
  const [said, says] = [figuresSaid(one, knowledge), figuresSaid(other, knowledge)];
  return (
    said.length === says.length &&
    said.every(({ figure, unit }, at) => {
      const there = says[at]!;
      return (
        figure === there.figure && (unit === there.unit || unit === undefined || there.unit === undefined)
      );
    })
  );
}

function figuresSaid({ text, start, end }: Span & { readonly text: string }, { fold }: Knowledge): Said[] {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  return readNumerals(text, from, to, fold, true)
    .filter(numeral => numeral.start < end && numeral.end > start)
    .filter(({ start, isFigure }) => isFigure || text[visibleBefore(text, start)] === '第')
    .map(numeral => ({
      figure: signBefore(text, numeral.start) + numeral.key,
      unit: unitAfter(text, numeral.end, fold),
    }));
}

function signBefore(text: string, at: number): string {
  const before = visibleBefore(text, at);
  const sign = (text[before] ?? '').normalize('NFKC');
  if (SIGNS.test(sign)) return sign;
  // Between two figures it is a range.
  const isMinus = MINUS.test(sign) && !/[\p{L}\p{N}]/u.test(text[visibleBefore(text, before)] ?? '');
  return isMinus ? '-' : '';
}

function visibleBefore(text: string, at: number): number {
  let place = at - 1;
  while (place >= 0 && at - place < REACH && isInvisible(text.charCodeAt(place))) place--;
  return place;
}

function unitAfter(text: string, at: number, fold: Knowledge['fold']): string | undefined {
  let after = '';
  let place = at;
  for (; place < text.length && place - at < REACH && after.length < LONGEST_UNIT; place++) {
    const unit = text.charCodeAt(place);
    if (isInvisible(unit)) continue;
    if (fold(unit) === DROPPED) break;
    after += String.fromCharCode(fold(unit));
  }
  if (after === '' && place === text.length) return undefined;
  return after.match(UNITS)?.[0] ?? '';
}
