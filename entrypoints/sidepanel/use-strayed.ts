import { useEffect, useState } from 'preact/hooks';
import type { Standing } from '../../components/notes/listed-note.ts';
import { latestOf } from '../../core/latest.ts';
import { askMarks } from '../../platform/messaging/ask-marks.ts';
import type { KnownNotes } from './use-notes.ts';

const NONE: ReadonlyMap<string, Standing> = new Map();

/** The notes that were not where they had been when their pages were last read; asked again whenever there are other notes. */
export function useStrayed(known: KnownNotes): ReadonlyMap<string, Standing> {
  const [strayed, setStrayed] = useState(NONE);
  const [refresh] = useState(() => latestOf(askForStrayed, setStrayed));
  // Whoever reads a page tells of the notes that stand otherwise there.
  useEffect(refresh, [known]);
  return strayed;
}

async function askForStrayed(): Promise<ReadonlyMap<string, Standing>> {
  const answer = await askMarks('list-strayed', {});
  return answer.ok ? new Map(answer.value.map(({ id, ...standing }) => [id, standing])) : NONE;
}
