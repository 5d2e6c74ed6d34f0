import type { NoteDesk } from '../../components/notes/desk.ts';
import type { Reprint } from '../../components/notes/listed-note.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askPageText } from '../../platform/messaging/ask-page-text.ts';
import { askReprints } from '../../platform/messaging/reprints-protocol.ts';
import { newNoteId } from '../../platform/random-id.ts';

/** Ids of new notes that were asked for and not answered: asking again makes no second note. */
const asked = new Map<string, string>();

/** What can be done about notes of other pages in the page of a tab. @param forget takes one from the list. */
export function noteReprints(
  tab: number | undefined,
  forget: (reprint: Reprint) => void,
): Pick<NoteDesk, 'showReprint' | 'noteHere' | 'declineReprint'> {
  const inTab = async <T>(work: (tab: number) => Promise<Result<T>>): Promise<Result<T>> =>
    tab === undefined ? failure('note-not-here') : work(tab);
  return {
    showReprint: ({ place: { frame, ...stretch } }) =>
      inTab(async own => {
        const shown = await askPageText(own, frame, 'go-to-stretch', stretch);
        return shown.ok && shown.value ? success(null) : failure('note-not-here');
      }),
    noteHere: ({ note, place: { frame } }) =>
      inTab(async own => {
        const key = `${own} ${frame} ${note.id}`;
        const id = asked.get(key) ?? newNoteId();
        asked.set(key, id);
        const made = await askReprints('note-here', { tab: own, frame, note: note.id, id });
        if (!made.ok) return made;
        asked.delete(key);
        return success(made.value.note);
      }),
    declineReprint: reprint =>
      inTab(async own => {
        const { frame } = reprint.place;
        const declined = await askReprints('decline-reprint', { tab: own, frame, note: reprint.note.id });
        if (declined.ok) forget(reprint);
        return declined;
      }),
  };
}
