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
import { drawVoice, isDoubtful, type Sentence } from './sentences.ts';

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
  return (Object.keys(RULES) as DifferenceGrade[]).flatMap(grade => {
    const byRule = [...Map.groupBy(candidatesOf(grade, sentences), ({ edit }) => edit.rule).values()];
    // Rules take turns, so that the one that finds most places does not stand for its whole grade.
    return Array.from({ length: OF_EACH }, (_, at) =>
      plant(random.pick(byRule[at % byRule.length]!), ground, random),
    );
  });
}

function plant({ sentence, edit }: Candidate, { pack, carrier }: Ground, random: Random): DifferenceCase {
  const text = applyEdit(sentence.text, edit);
  const voice = drawVoice(text, random);
  const set = setInVoice({ ...sentence, text, voice }, pack, carrier, random);
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
