import type { Random } from '../random.ts';
import { type Transformation, untilChanged } from './transformation.ts';

const SPACES = [' ', '\u00a0', '\u3000', '\u2009', '  '];
const BREAKS = ['\n', '\r\n', '\n    ', '\n\n'];
/** Zero-width space, non-joiner, joiner, word joiner, byte order mark, soft hyphen. */
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];

function between(text: string, rate: number, fillers: readonly string[], random: Random): string {
  return [...text]
    .map((character, at) => (at > 0 && random.chance(rate) ? random.pick(fillers) : '') + character)
    .join('');
}

function spacing(name: string, fillers: readonly string[], rates: readonly number[]): Transformation {
  return {
    name,
    isLossless: true,
    applies: () => true,
    apply: untilChanged((text, random) => between(text, random.pick(rates), fillers, random)),
  };
}

export const SPACINGS: readonly Transformation[] = [
  spacing('spaces put in', SPACES, [0.1, 0.25, 1]),
  spacing('line breaks put in', BREAKS, [0.03, 0.06]),
  spacing('zero-width characters put in', INVISIBLE, [0.1, 0.25, 1]),
];
