import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteReport } from '../../../../core/notes/export/note-report.ts';
import { sourcedNote } from '../../../../core/notes/export/sourced-note.ts';
import { csvOf } from '../../../../core/report/csv.ts';
import { anyNote } from '../any-note.ts';
import { ON_PAGE, plainNote } from '../plain-notes.ts';
import { ground, words } from './ground.ts';

describe('notes as a table', () => {
  it('have a column for each thing that is known of them', () => {
    const note = plainNote('n', '先看\n床位', { target: ON_PAGE, tags: ['甲', '乙'], type: 'data' });
    const { columns, rows } = noteReport([sourcedNote(note, ground)], words);
    expect(Object.fromEntries(columns.map((name, at) => [name, rows[0]![at]]))).toEqual({
      处: '养老意见一、（一）增加护理床位',
      原句: '护理型床位占比原则上',
      笔记: '先看\n床位',
      标签: '甲 乙',
      类型: '数据',
      颜色: '黄',
      网页: '护理床位的一年',
      网址: 'https://www.news.cn/a.html?b=1&c=2',
      引文: expect.stringMatching(
        /^.*关于养老托育的意见: 第一部分第（一）条\[Z\].*见于: 护理床位的一年\[EB\/OL\]\. \[2025-06-09\]/u,
      ),
      写于: '2025-06-09T08:00:00.000Z',
      改于: '2025-06-09T08:00:00.000Z',
      编号: note.id,
    });
  });

  it('are cells that no spreadsheet runs, as many as columns, whatever was written', () => {
    const csv = csvOf(noteReport([sourcedNote(plainNote('n', '=1+1'), ground)], words));
    expect(csv).toContain(",'=1+1,");
    fc.assert(
      fc.property(anyNote, note => {
        const { rows, columns } = noteReport([sourcedNote(note, ground)], words);
        expect(rows.map(({ length }) => length)).toEqual([columns.length]);
      }),
    );
  });
});

describe('the place of a note', () => {
  const place = (note: Parameters<typeof sourcedNote>[0]) => sourcedNote(note, ground);

  it('on a clause as a whole is the clause with its words, conjectures in brackets', () => {
    expect(place(plainNote('n', ''))).toMatchObject({
      label: '养老意见一、（一）增加护理床位',
      quote: '老年人床位占比原则上不低于80%。新建养老机〔构〕1000所以上。',
      citation: expect.stringMatching(/第一部分第（一）条\[Z\]\. \d{4}-/u),
    });
  });

  it('on a page of nothing known is the page', () => {
    const { clause: _, ...target } = ON_PAGE;
    const { label, citation } = place(plainNote('n', '', { target }));
    expect(label).toBe('护理床位的一年');
    expect(citation).toMatch(/^护理床位的一年\[EB\/OL\]\. \(2025-06-08\)\[2025-06-09\]\. https:/u);
  });

  it('on a clause of a document that is gone is its id', () => {
    const target = { kind: 'clause', node: 'gone#sec_9' } as const;
    expect(place(plainNote('n', '', { target }))).toMatchObject({
      label: 'gone#sec_9',
      quote: '',
      citation: '',
    });
  });

  it('can be told of any note', () => {
    fc.assert(
      fc.property(anyNote, note => {
        expect(place(note).label).not.toBe('');
      }),
    );
  });
});
