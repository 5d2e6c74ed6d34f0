import type { DifferenceGrade } from '../../../core/match/passage.ts';

/** One change of a sentence at a known place: `source` stands there in the document, `text` on the page. */
export interface Edit {
  readonly grade: DifferenceGrade;
  /** Grades that would be as right: 超过7.3万家 for 7.3万家 is a qualifier dropped or another number. */
  readonly alsoRight: readonly DifferenceGrade[];
  /** In short which rule made it. */
  readonly rule: string;
  /** UTF-16 code units into the sentence. */
  readonly at: number;
  readonly source: string;
  readonly text: string;
}

/** Finds every place in a sentence where one rule can change something. */
export type Rule = (sentence: string) => Edit[];

export function applyEdit(sentence: string, { at, source, text }: Edit): string {
  if (!sentence.startsWith(source, at))
    throw new RangeError(`${source} does not stand at ${at} of ${sentence}`);
  return sentence.slice(0, at) + text + sentence.slice(at + source.length);
}

/** Edits of places apart from each other, the last first, so that the places before stay right. */
export function applyEdits(sentence: string, edits: readonly Edit[]): string {
  return [...edits].sort((one, other) => other.at - one.at).reduce(applyEdit, sentence);
}

interface Kind {
  readonly grade: DifferenceGrade;
  readonly rule: string;
  readonly alsoRight?: readonly DifferenceGrade[];
}

/** A rule that puts other words in place of each match of a pattern. */
export function replacing(pattern: RegExp, others: (found: string) => readonly string[], kind: Kind): Rule {
  const global = new RegExp(pattern.source, 'gu');
  return sentence =>
    [...sentence.matchAll(global)].flatMap(({ 0: source, index: at }) =>
      others(source)
        .filter(text => text !== source)
        .map(text => ({ alsoRight: [], ...kind, at, source, text })),
    );
}
