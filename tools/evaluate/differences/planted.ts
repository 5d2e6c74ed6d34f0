import type { DifferenceGrade } from '../../../core/match/passage.ts';
import type { Ground } from '../ground.ts';
import { lettersOf } from '../letters.ts';
import type { Random } from '../random.ts';
import { type DifferenceCase, onPage, setInVoice } from './difference-case.ts';
import { applyEdit, type Edit, type Rule } from './edit.ts';
import { MODALITY_RULES } from './rules/modality.ts';
import { NEGATION_RULES } from './rules/negation.ts';
import { NUMBER_RULES } from './rules/number.ts';
import { OMISSION_RULES } from './rules/omission.ts';
import { QUALIFIER_RULES } from './rules/qualifier.ts';
import { WORDING_RULES } from './rules/wording.ts';
import { drawVoice, isDoubtful, isNeutral, type Sentence } from './sentences.ts';

export const RULES: Readonly<Record<DifferenceGrade, readonly Rule[]>> = {
  number: NUMBER_RULES,
  modality: MODALITY_RULES,
  negation: NEGATION_RULES,
  qualifier: QUALIFIER_RULES,
  omission: OMISSION_RULES,
  wording: WORDING_RULES,
};

const OF_EACH = 100;

export interface Candidate {
  readonly sentence: Sentence;
  readonly edit: Edit;
}

/** All changes of one grade that the rules can make in the sentences. */
export function candidatesOf(grade: DifferenceGrade, sentences: readonly Sentence[]): Candidate[] {
  return sentences.flatMap(sentence =>
    RULES[grade]
      .flatMap(rule => rule(sentence.text))
      .filter(edit => !isDoubtful(sentence, edit) && !onlyShortens(sentence, edit))
      .map(edit => ({ sentence, edit })),
  );
}

/** A hundred cases of each grade, half of them said to be quoted, half of them with nothing said. */
export function plantedCases(
  sentences: readonly Sentence[],
  ground: Ground,
  random: Random,
): DifferenceCase[] {
  const beside = createBeside(sentences);
  return (Object.keys(RULES) as DifferenceGrade[]).flatMap(grade => {
    const candidates = candidatesOf(grade, sentences).filter(
      ({ sentence }) => grade !== 'number' || beside(sentence).length > 0,
    );
    const byRule = [...Map.groupBy(candidates, ({ edit }) => edit.rule).values()];
    // Rules take turns, so that the one that finds most places does not stand for its whole grade.
    return Array.from({ length: OF_EACH }, (_, at) =>
      plant(random.pick(byRule[at % byRule.length]!), beside, ground, random),
    );
  });
}

/** The other sentences of a sentence's document that say nothing of who speaks. */
function createBeside(sentences: readonly Sentence[]): (sentence: Sentence) => readonly Sentence[] {
  const byDocument = Map.groupBy(
    sentences.filter(({ text }) => isNeutral(text)),
    ({ document }) => document,
  );
  return ({ document, node }) => byDocument.get(document)?.filter(other => other.node !== node) ?? [];
}

/**
 * The same sentence with another number is a passage only where the page takes from the document elsewhere too: statistics
 * of another month have the same words. So such a page has one more sentence of it.
 */
function plant(
  { sentence, edit }: Candidate,
  besideOf: (sentence: Sentence) => readonly Sentence[],
  { pack, carrier }: Ground,
  random: Random,
): DifferenceCase {
  const text = applyEdit(sentence.text, edit);
  const voice = drawVoice(text, random);
  const beside = edit.grade === 'number' ? { beside: random.pick(besideOf(sentence)).text } : {};
  const set = setInVoice({ ...sentence, ...beside, text, voice }, pack, carrier, random);
  return {
    ...set,
    group: 'planted',
    how: edit.grade === 'wording' ? 'wording: synonym' : `${edit.grade}: ${edit.rule}`,
    planted: {
      grade: edit.grade,
      alsoRight: edit.alsoRight,
      source: edit.source,
      place: onPage(set, edit.at, edit.at + edit.text.length),
    },
    free: [],
  };
}

/** Words gone from either end are no difference: a quotation may begin later and stop earlier. */
function onlyShortens({ text }: Sentence, { at, source, text: other }: Edit): boolean {
  const isBeside = at === 0 || lettersOf(text.slice(at + source.length)) === '';
  return other === '' && isBeside;
}
