/** What came of a selection that was to be marked, and of taking that back. */
export const OUTCOMES = [
  'marked',
  'nothing-selected',
  'not-in-article',
  'selection-too-long',
  'not-marked',
  'undone',
  'not-undone',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** What the code of a failure comes to: whatever else goes wrong, no note was made. */
export function outcomeOfFailure(code: string): Outcome {
  const named: readonly Outcome[] = ['nothing-selected', 'not-in-article', 'selection-too-long'];
  return named.find(outcome => outcome === code) ?? 'not-marked';
}
