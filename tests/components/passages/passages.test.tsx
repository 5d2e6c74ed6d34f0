// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PageView, type ViewedPage } from '../../../components/passages/page-view.tsx';
import type { ListedPassage } from '../../../components/passages/passage-list.tsx';
import { show, t, wordsOfItsOwn } from '../show.ts';

const SEVENTH: ListedPassage = {
  ...{ id: 0, node: 'minsheng-2025#sec_3__cl_7', kind: 'verbatim', text: '增加护理型床位供给' },
  label: { level: 'clause', number: '（七）', document: '民生意见' },
};
const TRADE: ListedPassage = {
  ...{ id: 4, node: 'trade-2025-05#p_1', kind: 'near-verbatim', text: '同比增长2.5%' },
  label: { level: 'paragraph', document: '前5个月外贸' },
};

const stay: (id: number) => void = () => undefined;

function viewOf(page: ViewedPage | undefined, onGo = stay, current?: number) {
  return show(<PageView page={page} current={current} onGo={onGo} t={t} />);
}

function listOf(passages: ListedPassage[], onGo?: (id: number) => void, current?: number) {
  return viewOf({ kind: 'passages', title: '码头上的卡片', passages }, onGo, current);
}

describe('the list of passages', () => {
  it('has a row for each passage, in the order of the page, that says its node to tools', () => {
    const rows = [...listOf([TRADE, SEVENTH]).querySelectorAll('li')];
    expect(rows.map(({ dataset }) => dataset.node)).toEqual([TRADE.node, SEVENTH.node]);
  });

  it('says how many there are and of which page', () => {
    const view = listOf([SEVENTH, TRADE]);
    expect(view.querySelector('h1')!.textContent).toBe('⟦passages-heading count=2⟧');
    expect(view.textContent).toContain('码头上的卡片');
  });

  it('says in a row all that its label and underline say', () => {
    const row = listOf([SEVENTH]).querySelector('li')!;
    expect(row.textContent).toBe('（七）增加护理型床位供给⟦kind-verbatim⟧ · ⟦passage-length count=9⟧');
    expect(row.querySelector('.verbatim')!.textContent).toBe(SEVENTH.text);
  });

  it('names the documents where there are several', () => {
    const rows = [...listOf([SEVENTH, TRADE]).querySelectorAll('li')];
    expect(rows.map(row => row.querySelector('.quiet')!.textContent)).toEqual([
      '⟦kind-verbatim⟧ · 民生意见 · ⟦passage-length count=9⟧',
      '⟦kind-near-verbatim⟧ · 前5个月外贸 · ⟦passage-length count=8⟧',
    ]);
  });

  it('leads to the passage of the row that is clicked, by its number in the page', () => {
    const onGo = vi.fn();
    listOf([SEVENTH, TRADE], onGo).querySelectorAll('button')[1]!.click();
    expect(onGo.mock.calls).toEqual([[4]]);
  });

  it('marks the row that the reader was led to', () => {
    const rows = [...listOf([SEVENTH, TRADE], undefined, 4).querySelectorAll('li')];
    expect(rows.map(({ className }) => className)).toEqual(['', 'current']);
  });

  it('has no words of its own', () => {
    const view = listOf([SEVENTH, TRADE]);
    const known = ['码头上的卡片', SEVENTH.text, TRADE.text, '（七）', '民生意见', '前5个月外贸'];
    expect(wordsOfItsOwn(view, ...known)).toBe('');
  });
});

describe('the panel without passages', () => {
  it('says why, as a status, and what to do if there is something', () => {
    const view = viewOf({ kind: 'notice', words: '没有读', note: '点按钮' });
    expect([...view.querySelectorAll('[role="status"] p')].map(line => line.textContent)).toEqual([
      '没有读',
      '点按钮',
    ]);
    expect(viewOf({ kind: 'notice', words: '没有读' }).querySelectorAll('p')).toHaveLength(1);
  });

  it('says nothing before it knows anything', () => {
    expect(viewOf(undefined).textContent).toBe('');
  });
});
