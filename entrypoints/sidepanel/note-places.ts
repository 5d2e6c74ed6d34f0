import type { NoteDesk } from '../../components/notes/desk.ts';
import type { Note } from '../../core/notes/note.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { nodeOf } from '../../core/notes/target-parts.ts';
import { failure, type Result, success } from '../../core/result.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import { goToNote, goToPassage, rereadPage } from '../../platform/page/ask-page.ts';
import { reachedFrames } from '../../platform/page/frames.ts';
import { saveOwnNote } from './note-desk.ts';
import { passageOf } from './note-shelf.ts';
import type { ShownPage } from './use-page.ts';

/** What can be done about where notes stand in the page that the panel is about. */
export function notePlaces(shown: ShownPage | undefined): Pick<NoteDesk, 'go' | 'findAgain' | 'attach'> {
  const go = (note: Note) => goTo(note, shown);
  const [tab, address] = [shown?.tab, shown?.page.address];
  if (tab === undefined || address === undefined) return { go };
  return {
    go,
    findAgain: async ({ target }) =>
      target.kind === 'page' && (await isIn(tab, address, target.address))
        ? await rereadPage(tab)
        : failure('note-not-here'),
    attach: async note => {
      const selected = await askMarks('selected-target', { tab });
      return selected.ok ? await saveOwnNote(note, { target: selected.value }) : selected;
    },
  };
}

/** Whether a note is of the page or of a frame of it. @param page the page's own address. */
async function isIn(tab: number, page: string, address: string): Promise<boolean> {
  if (noteAddress(page) === address) return true;
  return (await reachedFrames(tab)).some(({ url }) => noteAddress(url) === address);
}

/** Scrolls the page to the words of a note, else to the first passage of what it is about. */
async function goTo({ id, target }: Note, shown: ShownPage | undefined): Promise<Result<unknown>> {
  if (shown?.tab === undefined) return failure('note-not-here');
  if (await goToNote(shown.tab, id)) return success(null);
  const node = nodeOf(target);
  const passages = shown.page.kind === 'passages' ? shown.page.passages : [];
  const passage = node === undefined ? undefined : passageOf(node, { passages });
  return passage === undefined ? failure('note-not-here') : await goToPassage(shown.tab, passage);
}
