import { useEffect, useState } from 'preact/hooks';
import type { Standing } from '../../components/notes/listed-note.ts';
import type { ViewedPage } from '../../components/passages/page-view.tsx';
import { noteAddress } from '../../core/notes/note-address.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import type { KnownNotes } from './use-notes.ts';

const NONE: ReadonlyMap<string, Standing> = new Map();

/** How the notes of the page in the panel's tab stood to it when it was read last; asked again when there are others. */
export function useSightings(known: KnownNotes, page: ViewedPage | undefined): ReadonlyMap<string, Standing> {
  const [standings, setStandings] = useState(NONE);
  const address = page?.address === undefined ? undefined : noteAddress(page.address);
  useEffect(() => {
    let isOver = false;
    const ids = [...known.notes.values()].flatMap(({ id, target, deleted }) =>
      target.kind === 'page' && target.address === address && deleted === undefined ? [id] : [],
    );
    void ask(ids).then(found => !isOver && setStandings(found));
    return () => {
      isOver = true;
    };
  }, [known, address]);
  return standings;
}

async function ask(notes: string[]): Promise<ReadonlyMap<string, Standing>> {
  if (notes.length === 0) return NONE;
  const answer = await askMarks('list-sightings', { notes });
  return answer.ok ? new Map(answer.value.map(({ id, ...standing }) => [id, standing])) : NONE;
}
