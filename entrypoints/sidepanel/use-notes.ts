import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import { createNoteSearch, type NoteSearch } from '../../core/notes/search/note-search.ts';
import { followNotes, type Standing } from './follow-notes.ts';
import { createNoteGround, type NoteGround } from './note-ground.ts';
import { panelFolding } from './panel-folding.ts';
import type { KnownLibrary } from './use-library.ts';

/** The reader's notes as they are now; another object whenever there are others. */
export interface KnownNotes {
  readonly notes: ReadonlyMap<string, Note>;
  readonly search: NoteSearch;
  readonly ground: NoteGround;
  readonly isComplete: boolean;
  /** Why nothing can be had or kept just now: the code of a failure. */
  readonly refusal: string | undefined;
  /** Of those that are not in the trash. */
  readonly count: number;
}

/**
 * The reader's notes, got while the panel is open so that they are there when their view is; or the code of why they cannot
 * be had. Undefined until that is known.
 *
 * @param library notes are shown without it too, where it could not be had.
 */
export function useNotes(library: KnownLibrary | 'failed' | undefined): KnownNotes | string | undefined {
  const [standing, setStanding] = useState<Standing>();
  const before = useRef<Exclude<Standing, string> | undefined>(undefined);
  const notes = useRef(new Map<string, Note>()).current;
  const found = useMemo(
    () => library && searchOver(library === 'failed' ? [] : [library.pack], notes),
    [library],
  );
  const latest = useRef(found);
  latest.current = found;
  useEffect(() => {
    const lifetime = new AbortController();
    const put = (id: string, note: Note | undefined) => {
      const { search } = latest.current ?? {};
      if (note) {
        notes.set(id, note);
        search?.put(note);
      } else {
        notes.delete(id);
        search?.remove(id);
      }
    };
    // Another object each time, so that the view is drawn.
    const tell = (now: Standing) => setStanding(typeof now === 'string' ? now : { ...now });
    followNotes({ put, tell }, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  return useMemo(() => {
    if (typeof standing === 'object') before.current = standing;
    // What was had once is still shown: somebody may be writing in it.
    if (!before.current) return standing as string | undefined;
    if (!found) return undefined;
    const { isComplete, total } = before.current;
    const refusal = typeof standing === 'string' ? standing : undefined;
    const here = () => [...notes.values()].filter(({ deleted }) => deleted === undefined).length;
    return { notes, ...found, isComplete, refusal, count: (isComplete ? undefined : total) ?? here() };
  }, [standing, found]);
}

function searchOver(packs: Parameters<typeof createNoteGround>[0], notes: ReadonlyMap<string, Note>) {
  const ground = createNoteGround(packs);
  const search = createNoteSearch({ ...ground, fold: panelFolding() });
  for (const note of notes.values()) search.put(note);
  return { ground, search };
}
