// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetPage } from '../../../../core/notes/meeting.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { type NotebookGround, notebookOf } from '../../../../core/notes/notebook/notebook.ts';
import { notebookHtml } from '../../../../core/notes/notebook/notebook-html.ts';
import { notebookMarkdown } from '../../../../core/notes/notebook/notebook-markdown.ts';
import { documentOrder } from '../../../../core/policy/document-order.ts';
import { describedText } from '../../../../core/policy/node-description.ts';
import { smallPolicy } from '../../policy/small-policy.ts';
import { anyNote } from '../any-note.ts';
import { ground } from '../export/ground.ts';
import { MORNING, ON_PAGE, plainNote } from '../plain-notes.ts';

const words = { language: 'zh-CN', title: '引文簿', source: '来源', pages: '见于', others: '网页笔记' };

const MET: MetPage = {
  ...{ title: '<外贸>', address: 'https://a.cn/', kind: 'verbatim' },
  ...{ first: MORNING - 9 * 86_400_000, last: MORNING },
};

const whole: NotebookGround = {
  ...ground,
  orderOf: documentOrder([smallPolicy()]),
  quote: description => `${describedText(description)}\n——《${description.title}》（底本）`,
  metOn: node => (node === 'b#p_2' ? [MET] : []),
};

const { clause: _, ...unknownPage } = ON_PAGE;
const NOTES = [
  plainNote('page', '别处', { target: unknownPage }),
  plainNote('whole', '先看'),
  plainNote('part', '再看\n床位', { target: ON_PAGE }),
];
const book = notebookOf({ clauses: ['b#p_2', 'a#sec_1', 'gone#sec_9'], notes: NOTES }, whole);

describe('a notebook', () => {
  it('has the chosen clauses and those of the notes, in the order of the documents, what is not known last', () => {
    expect(book.clauses.map(({ node, label }) => [node, label])).toEqual([
      ['a#sec_1', '养老意见一、办好养老'],
      ['a#sec_1__cl_1', '养老意见一、（一）增加护理床位'],
      ['b#p_2', '外贸第2段'],
      ['gone#sec_9', 'gone#sec_9'],
    ]);
    expect(book.others.map(({ note }) => note)).toEqual([NOTES[0]]);
  });

  it('goes by the order of the documents, not of ids', () => {
    const { clauses } = notebookOf({ clauses: ['a#sec_1', 'a#title'], notes: [] }, whole);
    expect(clauses.map(({ node }) => node)).toEqual(['a#title', 'a#sec_1']);
  });

  it('has under each its words, where they are from, its notes in order and the pages on which it was met', () => {
    const [section, clause, news] = book.clauses;
    expect(section).toMatchObject({ quotation: '', notes: [] });
    expect(clause!.quotation).toBe(
      '老年人床位占比原则上不低于80%。新建养老机〔构〕1000所以上。\n——《关于养老托育的意见》（底本）',
    );
    expect(clause!.citation).toMatch(/关于养老托育的意见: 第一部分第（一）条\[Z\]/u);
    expect(clause!.notes.map(({ note }) => note)).toEqual([NOTES[1], NOTES[2]]);
    expect(clause!.pages).toEqual([
      expect.stringMatching(/^护理床位的一年\[EB\/OL\]\. \(2025-06-08\)\[2025-06-09\]\. https:.*:~:text=/u),
    ]);
    expect(news!.pages).toEqual(['<外贸>[EB/OL]. [2025-06-09]. https://a.cn/']);
  });
});

describe('a notebook as Markdown', () => {
  it('has a section for each clause', () => {
    const markdown = notebookMarkdown(book, words);
    expect(markdown.match(/^##? .*$/gm)).toEqual([
      ...[
        '# 引文簿',
        '## 养老意见一、办好养老',
        '## 养老意见一、（一）增加护理床位',
        '## 外贸第2段',
        '## gone\\#sec\\_9',
      ],
      '## 网页笔记',
    ]);
    expect(markdown).toContain(
      [
        ...[
          '> 老年人床位占比原则上不低于80%。新建养老机〔构〕1000所以上。',
          '>',
          '> ——《关于养老托育的意见》（底本）',
          '',
        ],
        ...['先看', '', '“护理型床位占比原则上”', '', '再看', '床位', '', '- **来源** '],
      ].join('\n'),
    );
    expect(markdown).toContain('- **见于** \\<外贸\\>');
  });
});

describe('a notebook as HTML', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const text = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent);

  it('has a section for each clause, with the quotation apart from the notes', () => {
    const document = read(notebookHtml(book, words));
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(text(document.querySelectorAll('h1, h2'))).toEqual([
      ...[
        '引文簿',
        '养老意见一、办好养老',
        '养老意见一、（一）增加护理床位',
        '外贸第2段',
        'gone#sec_9',
        '网页笔记',
      ],
    ]);
    const clause = document.querySelectorAll('section')[1]!;
    expect(text(clause.querySelectorAll('blockquote p'))).toHaveLength(2);
    expect(text(clause.querySelectorAll(':scope > p'))).toEqual([
      '先看',
      '护理型床位占比原则上',
      '再看',
      '床位',
    ]);
  });

  it('has no element that a note or a page could have written, nor anything that is fetched', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 3 }), (notes: Note[]) => {
        const html = notebookHtml(notebookOf({ clauses: [], notes }, whole), words);
        const names = new Set((html.match(/<[a-z][^\s>]*/gi) ?? []).map(start => start.slice(1)));
        const known = 'html head meta title style body h1 h2 section blockquote p q footer'.split(' ');
        expect([...names].filter(name => !known.includes(name))).toEqual([]);
      }),
    );
  });
});
