import type { DifferenceGrade } from '../match/passage.ts';

/** How much a difference matters, from a figure to mere wording. */
export const GRADES = [
  'number',
  'modality',
  'negation',
  'qualifier',
  'omission',
  'wording',
] as const satisfies readonly DifferenceGrade[];
