import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../core/notes/note.ts';

export interface Selection {
  /** Undefined while none are selected. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly begin: () => void;
  readonly end: () => void;
  /** Turns one on or off; with `isRange` all from the one turned last. */
  readonly turn: (note: Note, isRange: boolean) => void;
  readonly turnAll: (isOn: boolean) => void;
}

/** Several notes at once. @param shown in the order in which they are listed. */
export function useSelection(shown: readonly Note[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  const last = useRef<string | undefined>(undefined);
  const turn = (note: Note, isRange: boolean) => {
    const isOn = !ids?.has(note.id);
    const from = isRange ? shown.findIndex(({ id }) => id === last.current) : -1;
    const to = shown.findIndex(({ id }) => id === note.id);
    const range = from < 0 ? [note] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = note.id;
    setIds(turned(ids, range, isOn));
  };
  return {
    ids,
    begin: () => setIds(new Set()),
    end: () => setIds(undefined),
    turn,
    turnAll: isOn => setIds(turned(ids, shown, isOn)),
  };
}

function turned(
  ids: ReadonlySet<string> | undefined,
  notes: readonly Note[],
  isOn: boolean,
): ReadonlySet<string> {
  const next = new Set(ids);
  for (const { id } of notes) {
    if (isOn) next.add(id);
    else next.delete(id);
  }
  return next;
}
