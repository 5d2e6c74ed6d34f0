import { describe, expect, it } from 'vitest';
import { type Meeting, meetingsOf, pagesOf } from '../../../core/notes/meeting.ts';

const PAGE = { address: 'http://www.news.cn/a.html?utm_source=x#p', title: ' 一则新闻\n' };

describe('what a page has', () => {
  it('is each node once, as the surest of its passages, at the address by which the page is found again', () => {
    const passages = [
      { node: 'a#cl_1', kind: 'paraphrase' },
      { node: 'a#cl_2', kind: 'title-mention' },
      { node: 'a#cl_1', kind: 'verbatim' },
      { node: 'a#cl_1', kind: 'near-verbatim' },
    ] as const;
    const page = { address: 'https://www.news.cn/a.html', title: '一则新闻' };
    expect(meetingsOf(passages, PAGE)).toEqual([
      { node: 'a#cl_1', ...page, kind: 'verbatim' },
      { node: 'a#cl_2', ...page, kind: 'title-mention' },
    ]);
  });

  it('has a title of bounded length', () => {
    const [met] = meetingsOf([{ node: 'a#cl_1', kind: 'verbatim' }], { ...PAGE, title: '长'.repeat(9_000) });
    expect(met!.title).toHaveLength(300);
  });
});

describe('the pages of a clause and of what stands in it', () => {
  const row = (node: string, address: string, more: Partial<Meeting>): Meeting => ({
    ...{ node, address, title: '旧题', kind: 'paraphrase', first: 5, last: 5 },
    ...more,
  });

  it('are each there once, with the title it had last, the surest kind and all of its days; the newest first', () => {
    const meetings = [
      row('a#cl_1', 'https://a.cn/', { first: 3, last: 4, kind: 'near-verbatim' }),
      row('a#cl_1', 'https://b.cn/', { last: 9 }),
      row('a#cl_1__st_1', 'https://a.cn/', { first: 4, last: 7, title: '新题' }),
      row('a#cl_1__st_2', 'https://a.cn/', { first: 2, last: 2 }),
    ];
    expect(pagesOf(meetings)).toEqual([
      { address: 'https://b.cn/', title: '旧题', kind: 'paraphrase', first: 5, last: 9 },
      { address: 'https://a.cn/', title: '新题', kind: 'near-verbatim', first: 2, last: 7 },
    ]);
  });
});
