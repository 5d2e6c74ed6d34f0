// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { SyncNews } from '../../../components/notes/sync-lines.tsx';
import { failure, success } from '../../../core/result.ts';
import { A, action, B, idsIn, press, TWO, viewOf } from './notes-panel.tsx';
import { smallShelf } from './small-desk.ts';

const CALM: SyncNews = {
  trouble: undefined,
  deleted: undefined,
  undoDeletion: async () => success(6),
  acceptDeletion: async () => success(null),
};
const lines = (view: Element) =>
  [...view.querySelectorAll('.sync-lines p')].map(({ textContent }) => textContent);
const peaceful = smallShelf([A, B]);

describe('notes that are synced', () => {
  it('are spoken of only where something is to be said', async () => {
    expect(lines(await viewOf({ sync: CALM, shelf: peaceful }))).toEqual([]);
    expect((await viewOf({ shelf: peaceful })).querySelector('.sync-lines')).toBeNull();
  });

  it('say what is wrong, with the way to the settings', async () => {
    const view = await viewOf({ sync: { ...CALM, trouble: 'remote-full' }, shelf: peaceful });
    expect(lines(view)).toEqual(['⟦sync-trouble⟧ ⟦failure-remote-full⟧ ⟦open-sync⟧']);
    expect(view.querySelector('.sync-lines a')!.getAttribute('href')).toBe('options.html#sync');
  });

  it('lead to those that were edited in two places, and say no more of them there', async () => {
    const view = await viewOf({ sync: CALM, shelf: smallShelf([A, TWO]) });
    expect(lines(view)).toEqual(['⟦sync-conflicts count=1⟧ ⟦see-conflicts⟧']);
    await press(action(view, 'see-conflicts'));
    expect(idsIn(view)).toEqual(['d']);
    expect(lines(view)).toEqual([]);
    // Without a sync they were made here, and have their shelf.
    expect((await viewOf({ shelf: smallShelf([A, TWO]) })).textContent).not.toContain('⟦sync-conflicts');
  });

  it('that another browser deleted at once are put back, or left where they are', async () => {
    const news = { ...CALM, deleted: 6, undoDeletion: vi.fn(CALM.undoDeletion) };
    const view = await viewOf({ sync: news, shelf: peaceful });
    expect(lines(view)[0]).toContain('⟦deletion-arrived count=6⟧');
    await press(action(view, 'undo-deletion'));
    expect(news.undoDeletion).toHaveBeenCalledTimes(1);
    expect(view.querySelector('.foot p')!.textContent).toBe('⟦deletion-undone count=6⟧');
    const acceptDeletion = vi.fn(async () => failure('storage-full'));
    const refused = await viewOf({ sync: { ...news, acceptDeletion }, shelf: peaceful });
    await press(action(refused, 'accept-deletion'));
    expect(refused.querySelector('.foot p')!.textContent).toBe('⟦not-done⟧ ⟦failure-storage-full⟧');
  });
});
