// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { HiddenList } from '../../../components/hidden/hidden-list.tsx';
import { type HiddenPassage, hiddenPassage } from '../../../core/policy/hidden-passage.ts';
import { press } from '../operate.ts';
import { show, t, wordsOfItsOwn } from '../show.ts';

const row = (text: string, address: string, date = '2026-01-02T03:04:05Z') =>
  hiddenPassage({ node: 'a#cl_1', text, title: `${text}页` }, address, date);
const ROWS = [
  row('乙', 'https://b.cn/'),
  row('甲', 'https://a.cn/'),
  row('丙', 'https://b.cn/', '2025-12-31T00:00:00Z'),
];

function list(hidden: readonly HiddenPassage[] | 'failed' | undefined, onRestore = vi.fn(async () => true)) {
  return <HiddenList hidden={hidden} nameOf={node => `名${node}`} onRestore={onRestore} t={t} />;
}

const words = (view: Element, selector: string) =>
  [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the list of hidden passages', () => {
  it('is by page and time, with the words, the clause, the page and the day', () => {
    const view = show(list(ROWS));
    expect(words(view, 'blockquote')).toEqual(['甲', '丙', '乙']);
    expect(words(view, 'li p')[0]).toBe('⟦hidden-from name=名a#cl_1⟧ · 甲页 · 2026-01-02');
    expect(view.querySelector('a')!.href).toBe('https://a.cn/');
    expect(wordsOfItsOwn(view, '甲页', '乙页', '丙页', '甲', '乙', '丙', '2026-01-02', '2025-12-31')).toBe(
      '',
    );
  });

  it('says where there are none, where they could not be read, and nothing before that is known', () => {
    expect(words(show(list([])), '.hidden-list > p')).toEqual(['', '⟦hidden-none⟧']);
    expect(words(show(list('failed')), '.hidden-list > p')).toEqual(['', '⟦hidden-failed⟧']);
    expect(show(list(undefined)).innerHTML).toBe('');
  });

  it('restores one, says so, and keeps the focus in the list', async () => {
    const onRestore = vi.fn(async () => true);
    const view = show(list(ROWS, onRestore));
    await press(view.querySelectorAll('button')[1]!);
    expect(onRestore).toHaveBeenCalledWith(ROWS[2]);
    await act(() => render(list([ROWS[0]!, ROWS[1]!], onRestore), view));
    expect(words(view, '[role="status"]')).toEqual(['⟦hidden-restored⟧']);
    expect(document.activeElement).toBe(view.querySelectorAll('button')[1]);
  });

  it('says where one could not be restored, and keeps it', async () => {
    const view = show(
      list(
        ROWS,
        vi.fn(async () => false),
      ),
    );
    await press(view.querySelector('button')!);
    expect(words(view, '[role="status"]')).toEqual(['⟦hidden-not-restored⟧']);
    expect(words(view, 'blockquote')).toHaveLength(3);
  });
});
