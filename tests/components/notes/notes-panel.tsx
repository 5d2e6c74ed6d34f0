import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { NoteDesk } from '../../../components/notes/desk.ts';
import type { Reprint } from '../../../components/notes/listed-note.ts';
import type { MetOnPages } from '../../../components/notes/met-pages.tsx';
import { NotesView } from '../../../components/notes/notes-view.tsx';
import type { Shelf } from '../../../components/notes/shelf.ts';
import type { SyncNews } from '../../../components/notes/sync-lines.tsx';
import type { Note } from '../../../core/notes/note.ts';
import { ALL_NOTES, type NotesPlace } from '../../../core/panel-place.ts';
import { MORNING, ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';
import { press as pressOnce } from '../operate.ts';
import { show, t } from '../show.ts';
import { smallDesk, smallShelf } from './small-desk.ts';

export const CLAUSE = 'a#sec_1__cl_1';
export const A = plainNote('a', '养老床位先看存量', { tags: ['养老'], type: 'data', colour: 'green' });
export const B = plainNote('b', '托育另算', { target: ON_PAGE, tags: ['托育'], changed: MORNING + 1 });
export const C = plainNote('c', '旧的一条', { deleted: MORNING + 5 });
export const TWO = plainNote('d', '各省是否照抄？', {
  texts: [
    { version: 'one', value: '各省是否照抄？', time: MORNING + 9 },
    { version: 'two', value: '有“原则上”。', time: MORNING + 8 },
  ],
});

export const onClause = vi.fn();

interface Said {
  readonly shelf?: Shelf;
  readonly desk?: NoteDesk;
  readonly place?: Partial<NotesPlace>;
  readonly met?: MetOnPages;
  readonly refusal?: string;
  readonly reprints?: readonly Reprint[];
  readonly sync?: SyncNews;
}

/** The view with a place of its own. */
export function Panel({
  shelf = smallShelf([A, B, C, TWO]),
  desk = smallDesk(),
  place,
  met,
  refusal,
  reprints = [],
  sync,
}: Said) {
  const [now, setNow] = useState<NotesPlace>({ ...ALL_NOTES, ...place });
  return (
    <NotesView
      shelf={shelf}
      desk={desk}
      place={now}
      onPlace={setNow}
      onClause={onClause}
      met={met}
      refusal={refusal}
      reminder={undefined}
      reprints={reprints}
      sync={sync}
      t={t}
    />
  );
}

export async function viewOf(said: Said = {}): Promise<HTMLElement> {
  let view!: HTMLElement;
  await act(() => {
    view = show(<Panel {...said} />);
  });
  return view;
}

/** Presses a button and waits until what it began is done. */
export async function press(button: HTMLElement): Promise<void> {
  await pressOnce(button);
  for (let turn = 0; turn < 2; turn++) await act(() => new Promise<void>(done => setTimeout(done)));
}

export function idsIn(view: Element): string[] {
  return [...view.querySelectorAll<HTMLElement>('[data-note-id]')].map(({ dataset }) =>
    dataset.noteId!.replace(/_+$/, ''),
  );
}

export function noteIn(view: Element, { id }: Note): HTMLElement {
  return view.querySelector(`[data-note-id="${id}"]`)!;
}

export function action(view: Element, name: string): HTMLElement {
  return view.querySelector(`[data-action="${name}"]`)!;
}

export const shelfButton = (view: Element, name: string) =>
  view.querySelector<HTMLElement>(`[data-shelf="${name}"]`)!;
