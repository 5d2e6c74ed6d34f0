import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../../core/notes/note-of.ts';
import { notesOf, previewOf } from './read-whole.ts';

const ROW = {
  id: 'AbCdEf123',
  created: '2025-06-08T00:00:00.123456+00:00',
  updated: '2025-06-09T00:00:00.000000+00:00',
  user: 'acct:reader@hypothes.is',
  uri: 'https://a.cn/x#y',
  text: '**一**',
  tags: ['养老', ' '],
  document: { title: ['一则  新闻'] },
  target: [
    {
      source: 'https://a.cn/x',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 0,
          endContainer: '/p[1]',
          endOffset: 4,
        },
        { type: 'TextPositionSelector', start: 10, end: 14 },
        { type: 'TextQuoteSelector', exact: '普惠托育', prefix: '发展', suffix: '服务' },
      ],
    },
  ],
};

const noteIn = (row: object) =>
  noteOf(notesOf(JSON.stringify({ rows: [{ ...ROW, ...row }], total: 1 })).records[0]!)!;

describe('an export of Hypothesis', () => {
  it('is notes on what was quoted', () => {
    expect(noteIn({})).toMatchObject({
      texts: [{ value: '**一**' }],
      tags: ['养老'],
      created: Date.UTC(2025, 5, 8, 0, 0, 0, 123),
      changed: Date.UTC(2025, 5, 9),
      target: {
        ...{ kind: 'page', address: 'https://a.cn/x', title: '一则 新闻', position: { start: 10, end: 14 } },
        quote: { exact: '普惠托育', prefix: '发展', suffix: '服务' },
      },
    });
  });

  it('is known as rows of the service, annotations of the client, and a bare list', () => {
    for (const file of [{ rows: [ROW] }, { export_date: '2025-06-09', annotations: [ROW] }, [ROW]]) {
      const read = notesOf(JSON.stringify(file));
      expect(read.source).toBe('hypothesis');
      expect(read.records).toHaveLength(1);
    }
  });

  it('has notes on pages as a whole, and answers to others, which are on the title', () => {
    expect(noteIn({ target: [{ source: 'https://a.cn/x' }], references: ['Zz'] }).target.quote?.exact).toBe(
      '一则 新闻',
    );
  });

  it('is there once when it is imported twice', () => {
    const file = JSON.stringify({ rows: [ROW, ROW, { ...ROW, id: 'other' }] });
    const { records } = previewOf(file);
    expect(records).toHaveLength(2);
    expect(previewOf(file, records)).toMatchObject({ added: 0, changed: 0, known: 2, records: [] });
  });

  it('leaves out what is on no page, and says so', () => {
    const rows = [
      ROW,
      { ...ROW, id: '2', uri: 'javascript:alert(1)' },
      { ...ROW, id: '3', text: '长'.repeat(1_000_000) },
    ];
    const { records, unread } = notesOf(JSON.stringify({ rows }));
    expect(records).toHaveLength(1);
    expect(unread.map(({ at, code }) => [at, code])).toEqual([
      [2, 'note-without-page'],
      [3, 'note-too-long'],
    ]);
  });
});
