import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';
import type { Result } from '../../core/result.ts';
import { changesOf, type NoteDraft } from './note-draft.ts';

/** How long a writer must have been at rest before what they wrote is saved: milliseconds. */
const REST = 600;

export type SaveState =
  | { readonly kind: 'untouched' | 'waiting' | 'saving' }
  /** Milliseconds since 1970. */
  | { readonly kind: 'saved'; readonly time: number }
  | { readonly kind: 'refused'; readonly code: string };

/** Saves what is others than before, by a writer who has seen this note, or makes a new one; answers it as it is then. */
export type SaveChanges = (
  changes: Partial<NoteDraft>,
  draft: NoteDraft,
  note: Note | undefined,
) => Promise<Result<Note>>;

interface Autosave {
  readonly draft: NoteDraft;
  readonly state: SaveState;
  readonly change: (fields: Partial<NoteDraft>) => void;
  /** Saves at once. `isOnPurpose`: also a new note that has no text. */
  readonly save: (isOnPurpose?: boolean) => void;
}

export interface Saved {
  /** What is stored, as far as the writer has seen it. */
  readonly stored: NoteDraft;
  /** Undefined for one that is not there yet. */
  readonly note: Note | undefined;
}

/**
 * What a reader writes, saved when they rest and when the form loses the focus, is hidden or goes away. One save runs at a
 * time; what could not be saved stays in the form, and is tried again with the next change.
 *
 * What somebody else saved meanwhile comes into the form where nothing was written in it that is not stored.
 *
 * @param isAutomatic where it is false only `save` saves; what was not is told by `onLeft` when the form goes away.
 */
export function useAutosave(
  form: RefObject<HTMLElement | null>,
  start: Saved,
  unsaved: NoteDraft | undefined,
  isAutomatic: boolean,
  save: SaveChanges,
  onLeft: (draft: NoteDraft) => void,
): Autosave {
  const [draft, setDraft] = useState(unsaved ?? start.stored);
  const [state, setState] = useState<SaveState>({ kind: unsaved ? 'waiting' : 'untouched' });
  const now = useRef({ draft, saved: start, isRunning: false, isAsked: false, save, timer: 0 as Timer });
  now.current.save = save;

  const run = async (isOnPurpose: boolean): Promise<void> => {
    const kept = now.current;
    clearTimeout(kept.timer);
    if (kept.isRunning) {
      kept.isAsked = true;
      return;
    }
    const written = kept.draft;
    const isNew = kept.saved.note === undefined;
    if (isNew && !isOnPurpose && written.text.trim() === '') return;
    const changes = isNew ? written : changesOf(kept.saved.stored, written);
    if (!changes) return;
    kept.isRunning = true;
    setState({ kind: 'saving' });
    const answer = await kept.save(changes, written, kept.saved.note);
    kept.isRunning = false;
    if (answer.ok) kept.saved = { stored: written, note: answer.value };
    const isAhead = changesOf(kept.saved.stored, kept.draft) !== undefined;
    if (!answer.ok) setState({ kind: 'refused', code: answer.error.code });
    else setState(isAhead ? { kind: 'waiting' } : { kind: 'saved', time: answer.value.changed });
    if (answer.ok && isAhead) rest();
    if (answer.ok && kept.isAsked) void run(false);
    kept.isAsked = false;
  };
  const rest = () => {
    clearTimeout(now.current.timer);
    if (isAutomatic) now.current.timer = setTimeout(() => void run(false), REST);
  };
  const change = (fields: Partial<NoteDraft>) => {
    now.current.draft = { ...now.current.draft, ...fields };
    setDraft(now.current.draft);
    setState({ kind: 'waiting' });
    rest();
  };
  useAtTheEnd(form, () => void (isAutomatic && run(false)));

  useEffect(
    () => () => {
      const { saved, draft: left } = now.current;
      if (!isAutomatic && changesOf(saved.stored, left)) onLeft(left);
    },
    [],
  );

  useEffect(() => {
    const kept = now.current;
    // A list that was asked for before the last save may come after it.
    const isNews = (start.note?.changed ?? -1) > (kept.saved.note?.changed ?? -1);
    if (!isNews || kept.isRunning || changesOf(kept.saved.stored, kept.draft)) return;
    kept.saved = start;
    kept.draft = start.stored;
    setDraft(start.stored);
  });
  return { draft, state, change, save: (isOnPurpose = false) => void run(isOnPurpose) };
}

type Timer = ReturnType<typeof setTimeout> | number;

/** Calls when the focus leaves the form, when its page is hidden or closed, and when the form itself goes away. */
function useAtTheEnd(form: RefObject<HTMLElement | null>, end: () => void): void {
  const latest = useRef(end);
  latest.current = end;
  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const call = () => latest.current();
    const element = form.current;
    const document = element?.ownerDocument;
    element?.addEventListener('focusout', call, { signal });
    document?.addEventListener('visibilitychange', call, { signal });
    document?.defaultView?.addEventListener('pagehide', call, { signal });
    return () => {
      lifetime.abort();
      call();
    };
  }, [form]);
}
