import * as v from 'valibot';
import { overhear, tellOurs, tellPages } from './overhear.ts';

/** Sent by the background to whoever shows notes; it says nothing of what is in them. */
const NOTES_CHANGED = 'notes-changed';

/** The same to the scripts in pages, without the notes' names, and only where what a page shows of them may be other than before. */
const MARKS_CHANGED = 'marks-changed';

/** Of more notes than that, all may be others. */
const MOST_NAMED = 100;

const notesAnnouncement = v.object({
  type: v.literal(NOTES_CHANGED),
  ids: v.nullish(v.array(v.string())),
});

const marksAnnouncement = v.object({ type: v.literal(MARKS_CHANGED) });

/** @param ids Which notes; undefined where all may be others. */
export function announceNotesChanged(ids: readonly string[] | undefined): Promise<void> {
  const named = ids && ids.length <= MOST_NAMED ? { ids: [...ids] } : {};
  return tellOurs({ type: NOTES_CHANGED, ...named });
}

/** Calls back when there are other notes than before. */
export function onNotesChanged(
  changed: (ids: readonly string[] | undefined) => void,
  signal: AbortSignal,
): void {
  overhear(notesAnnouncement, ({ ids }) => changed(ids ?? undefined), signal);
}

export function announceMarksChanged(): Promise<void> {
  return tellPages({ type: MARKS_CHANGED });
}

/** Calls back in a page when notes may stand elsewhere than before, or in another colour. */
export function onMarksChanged(changed: () => void, signal: AbortSignal): void {
  overhear(marksAnnouncement, changed, signal);
}
