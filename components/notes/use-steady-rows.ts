import { useRef } from 'preact/hooks';
import type { Shelf } from './shelf.ts';
import type { Row, ShownNotes } from './shown-notes.ts';

/**
 * While a note is written the rows stay where they are, each with its note as it is now: what is being saved would else move
 * under the writer's hands, to the top of its group or into another.
 *
 * @param view what the rows are of; another one has rows of its own.
 */
export function useSteadyRows(shown: ShownNotes, shelf: Shelf, view: string, isHeld: boolean): ShownNotes {
  const held = useRef<{ readonly view: string; readonly shown: ShownNotes } | undefined>(undefined);
  if (!isHeld || held.current?.view !== view) held.current = { view, shown };
  else held.current = { view, shown: renewed(held.current.shown, shelf) };
  return held.current.shown;
}

function renewed({ rows, notes }: ShownNotes, shelf: Shelf): ShownNotes {
  return {
    rows: rows.flatMap((row): Row[] => {
      if (row.kind === 'group') return [row];
      const note = shelf.get(row.note.id);
      return note ? [{ ...row, note }] : [];
    }),
    notes: notes.flatMap(({ id }) => shelf.get(id) ?? []),
  };
}
