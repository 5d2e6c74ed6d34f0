import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reprint } from '../../components/notes/listed-note.ts';
import { latestOf } from '../../core/latest.ts';
import type { Note } from '../../core/notes/note.ts';
import { noteAddress } from '../../core/notes/note-address.ts';
import { askReprints, MOST_REPRINTS, type ReprintPlace } from '../../platform/messaging/reprints-protocol.ts';
import { takeTurns } from '../../platform/turns.ts';
import { haveMoved, printsOf } from './note-prints.ts';
import type { KnownNotes } from './use-notes.ts';
import type { ShownPage } from './use-page.ts';

const NONE: readonly ReprintPlace[] = [];

const NO_NOTES: ReadonlyMap<string, Note> = new Map();

/** The notes of other pages that may be noted in the shown one. */
export interface KnownReprints {
  readonly list: readonly Reprint[];
  /** Leaves one out while the panel is open: of a private window nothing else remembers that. */
  readonly forget: (reprint: Reprint) => void;
}

/** Looked for again when the page, or where notes are, has changed. */
export function useReprints(
  shown: ShownPage | undefined,
  known: KnownNotes | string | undefined,
): KnownReprints {
  const notes = usePlacedNotes(known);
  const [places, setPlaces] = useState(NONE);
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef<Looked>({ shown, notes });
  latest.current = { shown, notes };
  const [refresh] = useState(() => latestOf(() => look(latest.current), setPlaces));
  useEffect(refresh, [shown, notes]);
  const keyOf = (note: string, frame: number) => `${shown?.page.address} ${frame} ${note}`;
  const list = places.flatMap(({ note: id, ...place }) => {
    const note = forgotten.has(keyOf(id, place.frame)) ? undefined : notes.get(id);
    return note ? [{ note, place }] : [];
  });
  return {
    list,
    forget: ({ note, place }) => setForgotten(now => new Set([...now, keyOf(note.id, place.frame)])),
  };
}

/** The reader's notes, once all are here; the same object until one comes, goes or is put elsewhere. */
function usePlacedNotes(known: KnownNotes | string | undefined): ReadonlyMap<string, Note> {
  const placed = useRef(NO_NOTES);
  return useMemo(() => {
    if (typeof known === 'object' && known.isComplete && haveMoved(placed.current, known.notes))
      placed.current = new Map(known.notes);
    return placed.current;
  }, [known]);
}

interface Looked {
  readonly shown: ShownPage | undefined;
  readonly notes: ReadonlyMap<string, Note>;
}

/** First by prints: a page that has none of them costs no note being read. */
async function look({ shown, notes }: Looked): Promise<readonly ReprintPlace[]> {
  const { tab, page } = shown ?? {};
  if (tab === undefined || page?.address === undefined) return NONE;
  const prints = await takeTurns(printsOf(notes.values(), noteAddress(page.address)));
  if (prints.size === 0) return NONE;
  const found = await askReprints('find-prints', { tab, prints: [...prints.keys()] });
  if (!found.ok || found.value.length === 0) return NONE;
  const ids = found.value.flatMap(print => prints.get(print) ?? []).slice(0, MOST_REPRINTS);
  const places = await askReprints('find-reprints', { tab, notes: ids });
  return places.ok ? places.value : NONE;
}
