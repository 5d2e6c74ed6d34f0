import { flat } from './flat.ts';
import { NEUTRAL } from './neutral.ts';
import { createProse } from './prose.ts';
import { createRandom } from './random.ts';

/** Share of a page that is our own text, where there is enough of it. */
const NEUTRAL_SHARE = 0.5;

/** Lines between which the next text of our own stands. */
const LINES_BETWEEN = 4;

/**
 * A page that takes from no document: text of our own among lines of the prose of which the synthetic library is made, as
 * pages share their language with a library. Exactly `length` UTF-16 code units, flat; the same for the same seed.
 */
export function syntheticPage(length: number, seed: number): string {
  const prose = createProse();
  const random = createRandom(seed);
  const lines: string[] = [];
  let written = 0;
  const write = (line: string) => {
    lines.push(line);
    written += line.length + 1;
  };
  let own = 0;
  for (let at = 0; written < length; at++) {
    const next = NEUTRAL[own];
    if (
      next &&
      at % LINES_BETWEEN === 0 &&
      written + next.length <= length * NEUTRAL_SHARE + next.length / 2
    ) {
      write(next);
      own += 1;
    } else {
      write(Array.from({ length: 2 + random.below(3) }, () => prose.sentence(random)).join(''));
    }
  }
  return flat(lines.join('\n').slice(0, length));
}
