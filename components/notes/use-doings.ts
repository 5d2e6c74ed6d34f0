import { useState } from 'preact/hooks';
import { mergeTexts } from '../../core/notes/merge-texts.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Result } from '../../core/result.ts';
import type { Translate } from '../translate.ts';
import type { NoteDesk } from './desk.ts';
import type { Reprint } from './listed-note.ts';

/** What was done last, in words, and its way back where there is one. */
export interface Done {
  readonly words: string;
  readonly undo?: () => Promise<Result<unknown>>;
}

export interface Doings {
  readonly done: Done | undefined;
  /** Code of the failure of what was tried last. */
  readonly refused: string | undefined;
  readonly tell: (done: Done | undefined) => void;
  /** Notes that are about to be deleted for good. */
  readonly purging: readonly Note[] | undefined;
  readonly askToPurge: (notes: readonly Note[] | undefined) => void;
  readonly purge: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly remove: (notes: readonly Note[]) => Promise<void>;
  readonly restore: (notes: readonly Note[]) => Promise<void>;
  readonly keep: (note: Note, text: string) => Promise<void>;
  readonly addTag: (notes: readonly Note[], tag: string) => Promise<void>;
  readonly noteHere: (reprint: Reprint) => Promise<void>;
  /** Tells how many notes that another browser deleted were put back. */
  readonly undoDeletion: (undoing: Promise<Result<number>>) => Promise<void>;
  /** Tries something that needs no way back; `words` are said when it is done. */
  readonly attempt: (doing: Promise<Result<unknown>>, words?: string) => Promise<void>;
}

/** Does what the reader asks, and keeps the way back from the last of it. */
export function useDoings(desk: NoteDesk, t: Translate): Doings {
  const [done, setDone] = useState<Done>();
  const [refused, setRefused] = useState<string>();
  const [purging, setPurging] = useState<readonly Note[]>();
  const tell = (next: Done | undefined) => {
    setRefused(undefined);
    setDone(next);
  };
  const attempt = async (doing: Promise<Result<unknown>>, next?: Done) => {
    const answer = await doing;
    if (answer.ok) tell(next);
    else setRefused(answer.error.code);
  };
  return {
    done,
    refused,
    tell,
    purging,
    askToPurge: setPurging,
    purge: async () => {
      const notes = purging ?? [];
      setPurging(undefined);
      await attempt(desk.purge(notes), { words: t('notes-purged', { count: notes.length }) });
    },
    undo: async () => {
      if (done?.undo) await attempt(done.undo(), { words: t('undone') });
    },
    remove: notes =>
      attempt(desk.remove(notes), {
        words: t('notes-deleted', { count: notes.length }),
        undo: () => desk.restore(notes),
      }),
    restore: notes =>
      attempt(desk.restore(notes), {
        words: t('notes-restored', { count: notes.length }),
        undo: () => desk.remove(notes),
      }),
    keep: (note, text) => attempt(...kept(desk, note, text, t)),
    addTag: async (notes, tag) => {
      const ids = notes.map(({ id }) => id);
      const answer = await desk.tag(ids, tag, true);
      const changed = answer.ok ? answer.value : [];
      await attempt(Promise.resolve(answer), {
        words: t('notes-tagged', { count: changed.length, tag }),
        undo: () => desk.tag(changed, tag, false),
      });
    },
    noteHere: async reprint => {
      const made = await desk.noteHere(reprint);
      const undo = async () => (made.ok ? desk.remove([made.value]) : made);
      await attempt(Promise.resolve(made), { words: t('noted-here'), undo });
    },
    undoDeletion: async undoing => {
      const answer = await undoing;
      await attempt(Promise.resolve(answer), {
        words: t('deletion-undone', { count: answer.ok ? answer.value : 0 }),
      });
    },
    attempt: (doing, words) => attempt(doing, words === undefined ? undefined : { words }),
  };
}

/** One of several texts is kept; the way back is one text that has them all, as the versions are gone. */
function kept(desk: NoteDesk, note: Note, text: string, t: Translate): [Promise<Result<unknown>>, Done] {
  let now = note;
  const saving = desk.save(note, { text }).then(answer => {
    if (answer.ok) now = answer.value;
    return answer;
  });
  const all = note.texts.map(({ value }) => value).reduce(mergeTexts);
  return [saving, { words: t('text-kept'), undo: () => desk.save(now, { text: all }) }];
}
