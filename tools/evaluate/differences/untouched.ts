import { receivedWording } from '../../../core/policy/emendation.ts';
import type { CitedText } from '../cited-text.ts';
import type { Ground } from '../ground.ts';
import type { Random } from '../random.ts';
import { rewriteNumerals } from '../transformations/numerals.ts';
import { SCRIPTS } from '../transformations/script.ts';
import { SPACINGS } from '../transformations/spacing.ts';
import { WIDTHS } from '../transformations/width.ts';
import { type DifferenceCase, setInVoice, type Written } from './difference-case.ts';
import { drawVoice, type Sentence } from './sentences.ts';

const EXACT = 120;
const FORMS = 80;
const NUMERALS = 80;
const WORDINGS = 80;
const SELECTED = 80;

type Passage = Omit<Written, 'voice'>;

/** Passages in which nothing was changed that a reader would call a difference. */
export function untouchedCases(
  sentences: readonly Sentence[],
  ground: Ground,
  random: Random,
): DifferenceCase[] {
  const withFigures = sentences.filter(({ text }) => /\d/.test(text));
  const forms = [...SCRIPTS, ...WIDTHS, ...SPACINGS];
  const repeat = (count: number, how: string, draw: () => Passage) =>
    Array.from({ length: count }, () => untouched(how, draw(), ground, random));
  return [
    ...repeat(EXACT, 'exact', () => random.pick(sentences)),
    ...repeat(FORMS, 'script, width, spacing', () => {
      const form = random.pick(forms);
      const sentence = random.pick(sentences.filter(({ text }) => form.applies(text)));
      return { ...sentence, text: form.apply(sentence.text, random, ground.pool) };
    }),
    ...repeat(NUMERALS, 'numerals rewritten', () => {
      const sentence = random.pick(withFigures);
      return { ...sentence, text: rewriteNumerals(sentence.text, random) };
    }),
    ...repeat(WORDINGS, 'received or emended wording', () => random.pick(wordingsOf(sentences, ground))),
    ...repeat(SELECTED, 'sentences selected', () => select(ground.texts, random)),
  ];
}

function untouched(how: string, passage: Passage, ground: Ground, random: Random): DifferenceCase {
  const voice = drawVoice(passage.text, random);
  const set = setInVoice({ ...passage, voice }, ground.pack, ground.carrier, random);
  return { ...set, group: 'untouched', how, free: [] };
}

/** Each emended sentence as it was received and in its reading; a page may have either. */
export function wordingsOf(sentences: readonly Sentence[], { pack }: Pick<Ground, 'pack'>): Passage[] {
  const emendations = pack.documents.flatMap(document => document.emendations);
  return sentences.flatMap(sentence => {
    const own = emendations.filter(({ node }) => node === sentence.node);
    if (own.length === 0) return [];
    const proposed = own
      .filter(({ stands }) => stands === 'received')
      .reduce((text, { received, reading }) => text.replace(received, reading), sentence.text);
    const wordings = new Set([sentence.text, receivedWording(sentence.text, own), proposed]);
    return [...wordings].map(text => ({ ...sentence, text }));
  });
}

/** Two or three sentences of a node with others between them left out: a choice, not an omission. */
export function select(texts: readonly CitedText[], random: Random): Passage {
  const long = texts.filter(({ leaves }) => leaves.filter(({ level }) => level === 'sentence').length >= 4);
  const { document, leaves } = random.pick(long);
  const own = leaves.filter(({ level, text }) => level === 'sentence' && text.endsWith('。'));
  const from = random.below(own.length - 2);
  const step = 2 + random.below(Math.min(2, own.length - from - 2));
  const chosen = [own[from]!, own[from + step]!];
  const rest = own.slice(from + step + 1);
  if (rest.length > 1 && random.chance(0.4)) chosen.push(rest[1]!);
  return { document, text: chosen.map(({ text }) => text).join(''), before: '', after: '' };
}
