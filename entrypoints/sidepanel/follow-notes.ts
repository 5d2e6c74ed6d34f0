import type { Note } from '../../core/notes/note.ts';
import { askNotes } from '../../platform/messaging/ask-notes.ts';
import { onNotesChanged } from '../../platform/messaging/notes-changed.ts';

/** Notes that are asked for first, so that something is there at once, and then at a time. */
const FIRST = 100;
const REST = 2_000;

/** How it stands with the notes: how many there are, once that is known, or the code of why they cannot be had. */
export type Standing = { readonly isComplete: boolean; readonly total?: number } | string;

interface Follower {
  /** A note that is there, or as it is now; undefined for one that is no more. */
  put(id: string, note: Note | undefined): void;
  /** Told after some notes were put. */
  tell(standing: Standing): void;
}

/** Gets all notes, those in the trash too, and whatever changes from then on, until the signal aborts. */
export function followNotes({ put, tell }: Follower, signal: AbortSignal): void {
  let loading = 0;
  let total: number | undefined;
  const tellSoFar = () => tell({ isComplete: false, ...(total !== undefined && { total }) });
  let known = new Set<string>();

  const load = async (): Promise<void> => {
    const mine = ++loading;
    const isOver = () => signal.aborted || mine !== loading;
    const here = new Set<string>();
    if (known.size === 0) void tellTotal(isOver);
    for (const which of ['shown', 'trash'] as const) {
      let behind: readonly [number, string] | undefined;
      do {
        const most = here.size === 0 ? FIRST : REST;
        const page = await askNotes('list-notes', { which, most, ...(behind && { behind: [...behind] }) });
        if (isOver()) return;
        if (!page.ok) return tell(page.error.code);
        for (const note of page.value.notes) {
          here.add(note.id);
          put(note.id, note);
        }
        const isFirst = behind === undefined && which === 'shown';
        behind = page.value.next;
        // Drawn once more when all are here, not with each page: the list would move under who reads it.
        if (isFirst && known.size === 0) tellSoFar();
      } while (behind);
    }
    for (const id of known) if (!here.has(id)) put(id, undefined);
    known = here;
    tell({ isComplete: true });
  };

  /** It takes the background longer than the first notes. */
  const tellTotal = async (isOver: () => boolean): Promise<void> => {
    const counted = await askNotes('total-notes', {});
    if (isOver() || known.size > 0 || !counted.ok) return;
    total = counted.value.shown;
    tellSoFar();
  };

  const renew = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const answer = await askNotes('read-note', { id });
      if (signal.aborted) return;
      if (!answer.ok) return tell(answer.error.code);
      if (answer.value) known.add(id);
      put(id, answer.value?.note);
    }
    tell({ isComplete: true });
  };

  // Changes that come while all are being got are got by getting all once more.
  let isLoaded = false;
  const refresh = (ids?: readonly string[]) => {
    if (ids && isLoaded) void renew(ids);
    else void load().then(() => (isLoaded = true));
  };
  onNotesChanged(refresh, signal);
  refresh();
}
