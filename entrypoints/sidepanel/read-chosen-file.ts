import type { Progress } from '../../components/notes/desk.ts';
import { type ReadNotes, readNotesFile } from '../../core/notes/import/read-notes-file.ts';
import { failure, type Result } from '../../core/result.ts';
import { readMaybePacked } from '../../platform/maybe-packed.ts';
import { takeTurns } from '../../platform/turns.ts';

/** A bar has a hundred steps. */
const WHOLE = 100;

/** Ends between two steps where it is not wanted any more. */
function* stopping<T>(
  steps: Generator<undefined, Result<T>>,
  signal: AbortSignal,
): Generator<undefined, Result<T>> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (signal.aborted) return failure('cancelled');
    yield;
  }
}

/** Reads a file of notes that the reader chose, in turns with the view; `cancelled` where the signal aborts. */
export async function readChosenFile(
  file: File,
  signal: AbortSignal,
  progress: Progress,
): Promise<Result<ReadNotes>> {
  const text = await readMaybePacked(file);
  if (!text.ok) return text;
  const onProgress = (done: number) => progress(Math.round(done * WHOLE), WHOLE);
  return await takeTurns(stopping(readNotesFile(text.value, { now: Date.now(), onProgress }), signal));
}
