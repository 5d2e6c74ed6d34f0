import { expect, it } from 'vitest';
import { cslItems } from '../../../../core/notes/export/csl.ts';
import { sourcedNote } from '../../../../core/notes/export/sourced-note.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { ON_PAGE, plainNote } from '../plain-notes.ts';
import { ground } from './ground.ts';

const items = (...notes: Note[]) =>
  JSON.parse(
    cslItems(
      notes.map(note => sourcedNote(note, ground)),
      ground,
    ),
  );

it('notes on one document are one item, with where in it each is', () => {
  const notes = [
    plainNote('n', '先看', { tags: ['甲'] }),
    plainNote('m', '', { target: ON_PAGE, tags: ['乙'] }),
  ];
  expect(items(...notes)).toEqual([
    {
      id: 'meipi:document/a',
      type: 'report',
      title: '关于养老托育的意见',
      'title-short': '养老意见',
      ...(ground.describe('a#title')!.about.issuers.length > 0 && {
        author: expect.anything(),
        publisher: expect.anything(),
      }),
      issued: { 'date-parts': [expect.any(Array)] },
      language: 'zh-CN',
      keyword: '乙, 甲',
      note:
        '第一部分第（一）条\n“老年人床位占比原则上不低于80%。新建养老机〔构〕1000所以上。”\n先看\n\n' +
        '第一部分第（一）条\n“护理型床位占比原则上”\nhttps://www.news.cn/a.html?b=1&c=2',
    },
  ]);
});

it('a news item is its writers’', () => {
  const target = { kind: 'clause', node: 'b#p_2' } as const;
  expect(items(plainNote('n', '', { target }))).toMatchObject([
    { type: 'article-newspaper', author: [{ literal: '某记者' }] },
  ]);
});

it('a page without a known document is a page, with its day and the day it was read', () => {
  const { clause: _, ...target } = ON_PAGE;
  expect(items(plainNote('n', '先看', { target }))).toEqual([
    {
      id: ON_PAGE.address,
      type: 'webpage',
      title: '护理床位的一年',
      URL: ON_PAGE.address,
      issued: { 'date-parts': [[2025, 6, 8]] },
      accessed: { 'date-parts': [[2025, 6, 9]] },
      note: '“护理型床位占比原则上”\n先看',
    },
  ]);
});
