import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Random } from './random.ts';
import { FORMULAE } from './words.ts';

/**
 * How often the next word is one that often follows; a formula; a figure. Set so that runs of 4, 6 and 8 characters repeat as
 * often as in real official prose (`npm run bench -- --only language`).
 */
const FOLLOWS = 0.75;
const FORMULA = 0.035;
const FIGURE = 0.02;

/** Sentences that read like nothing but repeat words, collocations and formulae as official prose does. */
export interface Prose {
  /** 20 to 90 characters, with its full stop. */
  sentence(random: Random): string;
  /** 6 to 14 characters without punctuation. */
  heading(random: Random): string;
}

export function createProse(lexicon: Lexicon = createLexicon()): Prose {
  return {
    sentence(random) {
      const clauses = Array.from({ length: 2 + random.below(3) }, () =>
        clause(lexicon, random, 8 + random.below(14)),
      );
      return `${clauses.join('，')}。`;
    },
    heading: random => clause(lexicon, random, 6).slice(0, 14),
  };
}

/**
 * Of two words the second often is one that follows, the third never because of it: long runs repeat in real prose only where
 * everyone expects them, and those are the formulae.
 */
function clause(lexicon: Lexicon, random: Random, length: number): string {
  let text = '';
  let last: number | undefined;
  while (text.length < length) {
    const chance = random.next();
    if (chance < FORMULA) text += FORMULAE[random.below(FORMULAE.length)]!;
    else if (chance < FORMULA + FIGURE) text += figure(random);
    const follows = last !== undefined && random.next() < FOLLOWS;
    const word = follows ? lexicon.drawAfter(last!, random) : lexicon.draw(random);
    text += lexicon.words[word]!;
    last = follows ? undefined : word;
  }
  return text;
}

function figure(random: Random): string {
  const kind = random.below(4);
  if (kind === 0) return `${2010 + random.below(18)}年`;
  if (kind === 1) return `${1 + random.below(99)}%`;
  if (kind === 2) return `${1 + random.below(999)}万元`;
  return `${1 + random.below(99)}.${1 + random.below(9)}亿`;
}
