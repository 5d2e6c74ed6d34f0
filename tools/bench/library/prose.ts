import { createLexicon, type Lexicon } from './lexicon.ts';
import { createRandom, type Random } from './random.ts';
import { FORMULAE } from './words.ts';

/** Turns of phrase that are made beside the written ones. */
const MADE = 1200;

/**
 * How often the next word is one that often follows; a formula; a figure. Set so that runs of 4, 6 and 8 characters repeat as
 * often as in real official prose (`npm run bench -- --only language`).
 */
const FOLLOWS = 0.45;
const FORMULA = 0.03;
const FIGURE = 0.02;

/** Sentences that read like nothing but repeat words, collocations and formulae as official prose does. */
export interface Prose {
  /** 20 to 90 characters, with its full stop. */
  sentence(random: Random): string;
  /** 6 to 14 characters without punctuation. */
  heading(random: Random): string;
}

export function createProse(lexicon: Lexicon = createLexicon()): Prose {
  const chance = createRandom(3);
  const made = Array.from({ length: MADE }, () => clause(lexicon, [], chance, 5 + chance.below(6)));
  const formulae = [...FORMULAE, ...made];
  return {
    sentence(random) {
      const clauses = Array.from({ length: 2 + random.below(3) }, () =>
        clause(lexicon, formulae, random, 8 + random.below(14)),
      );
      return `${clauses.join('，')}。`;
    },
    heading: random => clause(lexicon, formulae, random, 6).slice(0, 14),
  };
}

function clause(lexicon: Lexicon, formulae: readonly string[], random: Random, length: number): string {
  let text = '';
  for (let word = lexicon.draw(random); text.length < length; ) {
    const chance = random.next();
    if (chance < FORMULA && formulae.length > 0)
      text += formulae[Math.floor(formulae.length * random.next() ** 2)]!;
    else if (chance < FORMULA + FIGURE) text += figure(random);
    else text += lexicon.words[word]!;
    word = random.next() < FOLLOWS ? lexicon.drawAfter(word, random) : lexicon.draw(random);
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
