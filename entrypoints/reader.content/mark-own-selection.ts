import { type Outcome, outcomeOfFailure } from '../../core/notes/marking-outcome.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import { takenSelection } from '../../platform/page/taken-selection.ts';

/** Has what is selected marked, and says what came of it, with the note where one was made. */
export async function markOwnSelection(
  document: Document,
  say: (outcome: Outcome, note: string | undefined) => void,
): Promise<void> {
  const taken = takenSelection(document);
  const made = taken.ok ? await askMarks('make-mark', taken.value) : taken;
  if (made.ok) say('marked', made.value);
  else say(outcomeOfFailure(made.error.code), undefined);
}
