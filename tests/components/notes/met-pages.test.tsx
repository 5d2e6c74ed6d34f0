// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { MetOnPages } from '../../../components/notes/met-pages.tsx';
import type { MetPage } from '../../../core/notes/meeting.ts';
import { wordsOfItsOwn } from '../show.ts';
import { action, CLAUSE, press, viewOf } from './notes-panel.tsx';

/** Noon on the reader's clock. */
const NOON = new Date(2026, 0, 2, 12).getTime();

function page(name: string, more: Partial<MetPage> = {}): MetPage {
  return {
    ...{ address: `https://a.cn/${name}`, title: `题${name}`, kind: 'verbatim', first: NOON, last: NOON },
    ...more,
  };
}

const undo = vi.fn(async () => undefined);

function desk(pages: MetOnPages['pages'], isKept = true) {
  return {
    ...{ pages, isKept, onSettings: vi.fn() },
    onRemove: vi.fn<MetOnPages['onRemove']>(async () => undo),
  };
}

const open = (met: MetOnPages) => viewOf({ met, place: { clause: CLAUSE } });
const rows = (view: Element) => [...view.querySelectorAll('.met li')];
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.action;

describe('the pages on which a clause was met, in its dossier', () => {
  it('are listed as they come, each with its days, how sure it is and a way there that tells it nothing of us', async () => {
    const pages = [page('1', { first: NOON - 40 * 86_400_000 }), page('2', { kind: 'paraphrase' })];
    const view = await open(desk(pages));
    expect(view.querySelector('.met h3')!.textContent).toBe('⟦met-pages⟧');
    expect(rows(view).map(row => [...row.children].map(part => part.textContent))).toEqual([
      ['题1', '2026-01-02 · ⟦met-first⟧ 2025-11-23 · ⟦kind-verbatim⟧ ⟦met-remove⟧'],
      ['题2', '2026-01-02 · ⟦kind-paraphrase⟧ ⟦met-remove⟧'],
    ]);
    const link = view.querySelector<HTMLAnchorElement>('.met a')!;
    expect([link.href, link.rel]).toEqual(['https://a.cn/1', 'noopener noreferrer']);
  });

  it('are named by their addresses where they have no title, and lead nowhere but into the web', async () => {
    const view = await open(desk([page('1', { title: '', address: 'file:///a.html' })]));
    expect(rows(view)[0]!.textContent).toContain('file:///a.html');
    expect(view.querySelector('.met a')).toBeNull();
  });

  it('come in blocks where there are many', async () => {
    const view = await open(desk(Array.from({ length: 60 }, (_, at) => page(String(at)))));
    expect(rows(view)).toHaveLength(5);
    expect(action(view, 'more-met').textContent).toBe('⟦met-more count=50⟧');
    await press(action(view, 'more-met'));
    expect(rows(view)).toHaveLength(55);
    expect(document.activeElement).toBe(rows(view)[5]!.querySelector('button'));
    expect(action(view, 'more-met').textContent).toBe('⟦met-more count=5⟧');
    await press(action(view, 'more-met'));
    expect(rows(view)).toHaveLength(60);
    expect(action(view, 'more-met')).toBeNull();
  });

  it('are removed one at a time, with the way back', async () => {
    const met = desk([page('1'), page('2')]);
    const view = await open(met);
    await press(rows(view)[1]!.querySelector('button')!);
    expect(met.onRemove.mock.calls).toEqual([[page('2')]]);
    expect(view.querySelector('.met [role="status"]')!.textContent).toContain('⟦met-removed title=题2⟧');
    expect(focused()).toBe('restore-met');
    await press(action(view, 'restore-met'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(view.querySelector('.met [role="status"]')!.textContent).toBe('');
    expect(focused()).toBe('remove-met');
  });

  it('say so where one could not be removed', async () => {
    const met = { ...desk([page('1')]), onRemove: async () => undefined };
    const view = await open(met);
    await press(action(view, 'remove-met'));
    expect(view.querySelector('.met [role="status"]')!.textContent).toBe('⟦met-failed⟧');
  });

  it('are said to be none, or not to be had; while it is not known nothing is said', async () => {
    expect((await open(desk([]))).querySelector('.met')!.textContent).toBe('⟦met-pages⟧⟦met-none⟧');
    expect((await open(desk('failed'))).querySelector('.met')!.textContent).toBe('⟦met-pages⟧⟦met-failed⟧');
    expect((await open(desk(undefined))).querySelector('.met')).toBeNull();
  });

  it('are not kept unless the reader turns that on: the way there is shown, and what was kept before', async () => {
    const met = desk([page('1')], false);
    const view = await open(met);
    expect(rows(view)).toHaveLength(1);
    expect(view.querySelector('.met p')!.textContent).toBe('⟦met-off⟧ ⟦met-settings⟧');
    await press(action(view, 'met-settings'));
    expect(met.onSettings).toHaveBeenCalledTimes(1);
    expect((await open(desk([], false))).querySelector('.met')!.textContent).not.toContain('met-none');
  });

  it('have no words but those of the languages and of the pages', async () => {
    const view = await open(desk([page('1')], false));
    expect(wordsOfItsOwn(view.querySelector('.met')!, '题1', '2026-01-02', '12:00')).toBe('');
  });
});
