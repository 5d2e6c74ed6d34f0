// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ReprintsLine } from '../../../components/notes/reprints-line.tsx';
import { failure } from '../../../core/result.ts';
import { ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';
import { A, action, B, idsIn, noteIn, press, viewOf } from './notes-panel.tsx';
import { smallDesk } from './small-desk.ts';

const place = { frame: 0, mark: 7, start: 3, end: 9 };
const offer = { note: B, place };
const offersIn = (view: Element) =>
  [...view.querySelectorAll('[data-reprint]')].map(one => one.getAttribute('data-reprint'));
const foot = (view: Element) => view.querySelector('.foot [role="status"]')!.textContent;

describe('notes of other pages whose words this one has', () => {
  it('are offered with their words and where they are, in words of the catalogue', async () => {
    const view = await viewOf({ reprints: [offer] });
    const section = view.querySelector('.reprints')!;
    expect(offersIn(view)).toEqual([B.id]);
    expect(section.textContent).toContain(`⟦reprinted-at source=${ON_PAGE.title} · ${ON_PAGE.date}⟧`);
    expect(section.textContent).toContain(ON_PAGE.quote.exact);
    expect(
      wordsOfItsOwn(section, ON_PAGE.quote.exact, ON_PAGE.date!, ON_PAGE.title).replace(/[“”]/gu, ''),
    ).toBe('');
    expect(idsIn(view)).toEqual(['a', 'd', 'b']);
  });

  it('are nowhere where there are none, and not beside one note or in the trash', async () => {
    expect((await viewOf()).querySelector('.reprints')).toBeNull();
    expect(offersIn(await viewOf({ reprints: [offer], place: { shelf: 'page' } }))).toEqual([B.id]);
    expect(offersIn(await viewOf({ reprints: [offer], place: { shelf: 'trash' } }))).toEqual([]);
    expect(offersIn(await viewOf({ reprints: [offer], place: { alone: A.id } }))).toEqual([]);
  });

  it('are three until the reader wants all', async () => {
    const reprints = ['p', 'q', 'r', 's', 't'].map(name => ({
      note: plainNote(name, name, { target: ON_PAGE }),
      place,
    }));
    const view = await viewOf({ reprints });
    expect(offersIn(view)).toHaveLength(3);
    expect(action(view, 'all-reprints').textContent).toBe('⟦more-reprints count=2⟧');
    await press(action(view, 'all-reprints'));
    expect(offersIn(view)).toHaveLength(5);
  });

  it('lead to the note, which is shown alone, and to the words here', async () => {
    const desk = smallDesk();
    const view = await viewOf({ reprints: [offer], desk });
    await press(action(view, 'show-reprint'));
    expect(desk.showReprint.mock.calls).toEqual([[offer]]);
    await press(action(view, 'open-reprint'));
    expect(idsIn(view)).toEqual(['b']);
    expect(document.activeElement).toBe(noteIn(view, B));
  });

  it('are made here too, with a way back', async () => {
    const desk = smallDesk();
    const view = await viewOf({ reprints: [offer], desk });
    await press(action(view, 'note-here'));
    expect(desk.noteHere.mock.calls).toEqual([[offer]]);
    expect(foot(view)).toBe('⟦noted-here⟧');
    await press(action(view, 'undo'));
    expect(desk.remove.mock.calls).toEqual([[[{ ...B, id: `${B.id} here` }]]]);
    expect(foot(view)).toBe('⟦undone⟧');
  });

  it('say why none was made', async () => {
    const desk = smallDesk();
    desk.noteHere.mockResolvedValue(failure('note-not-here'));
    const view = await viewOf({ reprints: [offer], desk });
    await press(action(view, 'note-here'));
    expect(foot(view)).toBe('⟦not-done⟧ ⟦failure-note-not-here⟧');
    expect(action(view, 'undo')).toBeNull();
  });

  it('are declined', async () => {
    const desk = smallDesk();
    const view = await viewOf({ reprints: [offer], desk });
    await press(action(view, 'decline-reprint'));
    expect(desk.declineReprint.mock.calls).toEqual([[offer]]);
    expect(foot(view)).toBe('⟦reprint-declined⟧');
  });

  it('are not made where nothing can be stored', async () => {
    const view = await viewOf({ reprints: [offer], refusal: 'storage-full' });
    expect((action(view, 'note-here') as HTMLButtonElement).disabled).toBe(true);
    expect((action(view, 'open-reprint') as HTMLButtonElement).disabled).toBe(false);
  });
});

describe('the line beside a page’s passages', () => {
  it('says how many there are and leads to them', () => {
    let seen = 0;
    const line = (count: number) => show(<ReprintsLine count={count} onSee={() => seen++} t={t} />);
    expect(line(0).textContent).toBe('');
    const view = line(2);
    expect(view.textContent).toBe('⟦reprints-here count=2⟧ ⟦see-reprints⟧');
    view.querySelector('button')!.click();
    expect(seen).toBe(1);
  });
});
