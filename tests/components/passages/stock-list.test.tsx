// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { StockList } from '../../../components/passages/stock-list.tsx';
import { show, t, wordsOfItsOwn } from '../show.ts';

const SIXTH = { level: 'clause', number: '（六）', document: '甲文' } as const;
const EIGHTH = { level: 'clause', number: '（八）', document: '甲文' } as const;
const OTHER = { level: 'paragraph', document: '乙文' } as const;

it('stock phrases are listed once each, with how often and where they stand', () => {
  const phrases = [
    { text: '因地制宜', labels: [SIXTH, EIGHTH, OTHER] },
    { text: '人民群众', labels: [SIXTH] },
    { text: '因地制宜', labels: [SIXTH, EIGHTH, OTHER] },
  ];
  const view = show(<StockList phrases={phrases} t={t} />);
  expect(view.querySelector('h2')!.textContent).toBe('⟦stock-heading count=2⟧');
  const rows = [...view.querySelectorAll('li')].map(row => row.textContent);
  expect(rows).toEqual(['因地制宜 ⟦stock-times count=2⟧ 甲文（六）（八）；乙文', '人民群众  甲文（六）']);
  expect(wordsOfItsOwn(view, '因地制宜', '人民群众', '甲文', '（六）', '（八）', '；乙文')).toBe('');
});

it('there is no list where there are none', () => {
  expect(show(<StockList phrases={[]} t={t} />).textContent).toBe('');
});
