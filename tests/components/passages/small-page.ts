import type { ListedPassage } from '../../../components/passages/listed-passage.ts';
import type { ReadPage } from '../../../components/passages/page-view.tsx';

const FIRST = 'a#sec_1__cl_1';

/** A passage of the first clause of the small policy, word for word unless said otherwise. */
export function passage(said: Partial<ListedPassage> = {}): ListedPassage {
  return {
    ...{ id: '0', node: FIRST, kind: 'verbatim', voice: 'quoted', isIssuer: false, witness: 'scan' },
    text: '老年人床位占比原则上不低于80%。',
    label: { level: 'clause', number: '（一）', document: '养老意见' },
    parts: [{ node: `${FIRST}__st_1`, source: { start: 0, end: 16 } }],
    ...{ targets: [], differences: [], places: [] },
    ...said,
  };
}

/** The same without its qualifier. */
export function misquoted(said: Partial<ListedPassage> = {}): ListedPassage {
  return passage({
    ...{ id: '1', kind: 'near-verbatim', text: '老年人床位占比不低于80%。' },
    differences: [{ grade: 'qualifier', source: '原则上', text: '' }],
    places: [{ start: 7, end: 7 }],
    ...said,
  });
}

/** A paragraph of the news item. */
export function ofNews(said: Partial<ListedPassage> = {}): ListedPassage {
  return passage({
    ...{ id: '2', node: 'b#p_1', text: '5月进口下降3.8%。' },
    label: { level: 'paragraph', document: '外贸' },
    parts: [{ node: 'b#p_1__st_1', source: { start: 0, end: 9 } }],
    ...said,
  });
}

export function pageOf(...passages: ListedPassage[]): ReadPage {
  return {
    ...{ kind: 'passages', title: '码头上的卡片', host: 'www.news.cn', date: '2025-06-12' },
    address: 'https://www.news.cn/20250612/c.html',
    passages,
  };
}
