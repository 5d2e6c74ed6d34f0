import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationCollection } from '../../../../core/notes/export/web-annotation.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { noteOf } from '../../../../core/notes/note-of.ts';
import { purgeNote } from '../../../../core/notes/purge-note.ts';
import type { NoteRecord } from '../../../../core/notes/record.ts';
import { removeNote, saveNote } from '../../../../core/notes/save-note.ts';
import { anyNote } from '../any-note.ts';
import { MORNING } from '../plain-notes.ts';
import { idsOf, pen, smallRecord } from '../small-notes.ts';
import { notesOf, previewOf } from './read-whole.ts';

const written = (...notes: Note[]) => annotationCollection(notes, '', MORNING);
const read = (file: unknown) => notesOf(JSON.stringify(file));
const noteIn = (annotation: object) =>
  noteOf(read({ type: 'Annotation', id: 'https://a.cn/1', ...annotation }).records[0]!)!;
const shown = (record: NoteRecord) => noteOf(record)!;

describe('our own annotations', () => {
  it('come back as the notes that they were', () => {
    const settledNote = anyNote.map(note => {
      const changed = Math.max(note.changed, note.created, ...note.texts.map(({ time }) => time));
      return { ...note, changed, texts: note.texts.filter(({ value }) => value !== '') };
    });
    fc.assert(
      fc.property(settledNote, note => {
        const back = shown(notesOf(written(note)).records[0]!);
        const texts = new Map(back.texts.map(text => [text.version, text]));
        const { texts: own, ...rest } = note;
        expect(back).toMatchObject(rest);
        expect(back.deleted).toBe(note.deleted);
        if (own.length === 0) expect(back.texts.map(({ value }) => value)).toEqual(['']);
        else expect(texts).toEqual(new Map(own.map(text => [text.version, text])));
        expect(back.texts).toHaveLength(Math.max(1, own.length));
        expect(written(back)).toBe(written({ ...note, texts: back.texts }));
      }),
    );
  });

  it('bring nothing where the note is here, also when it was changed, trashed or purged since', () => {
    const first = smallRecord({ tags: ['甲'], type: 'data' });
    const file = written(shown(first));
    const later = saveNote(
      first,
      { text: '后来', colour: 'grey', tags: [], type: null },
      idsOf(first),
      pen('later', 5_000),
    );
    const gone = removeNote(first, idsOf(first), pen('gone', 6_000));
    for (const here of [first, later, gone, purgeNote(gone)]) {
      expect(previewOf(file, [here])).toMatchObject({ added: 0, changed: 0, known: 1, records: [] });
    }
    expect(previewOf(file)).toMatchObject({ added: 1, changed: 0, known: 0 });
  });
});

describe('annotations of others', () => {
  const SELECTOR = [
    { type: 'RangeSelector', startSelector: {}, endSelector: {} },
    {
      type: 'FragmentSelector',
      value: 'p1',
      refinedBy: { type: 'TextQuoteSelector', exact: '托育', prefix: '普惠' },
    },
    { type: 'TextPositionSelector', start: 3, end: 5 },
  ];

  it('are notes on what they quote', () => {
    const note = noteIn({
      motivation: 'commenting',
      created: '2025-06-08T00:00:00Z',
      modified: '2025-06-09T00:00:00Z',
      body: [
        { type: 'TextualBody', value: '第一', format: 'text/html' },
        { type: 'TextualBody', value: ' #养老  服务 ', purpose: 'tagging' },
        { type: 'Choice', items: [{ type: 'TextualBody', value: '第二' }, 'https://a.cn/other'] },
        'https://a.cn/body',
      ],
      target: { source: { id: 'http://A.cn/x?utm_source=y#z', 'dcterms:title': '题' }, selector: SELECTOR },
    });
    expect(note).toMatchObject({
      colour: 'yellow',
      tags: ['养老 服务'],
      texts: [{ value: '第一\n\n第二\n\nhttps://a.cn/body' }],
      created: Date.UTC(2025, 5, 8),
      changed: Date.UTC(2025, 5, 9),
      target: {
        ...{ kind: 'page', address: 'https://a.cn/x', title: '题', position: { start: 3, end: 5 } },
        quote: { exact: '托育', prefix: '普惠', suffix: '' },
      },
    });
  });

  it('on a page as a whole are on its title, or its address, and kept', () => {
    expect(noteIn({ target: 'https://a.cn/x', bodyValue: '一' })).toMatchObject({
      texts: [{ value: '一' }],
      target: { quote: { exact: 'https://a.cn/x' }, position: { start: 0, end: 14 } },
    });
    expect(noteIn({ target: { id: 'https://a.cn/x', title: '题' } }).target.quote?.exact).toBe('题');
  });

  it('that tag are tags', () => {
    const body = { type: 'TextualBody', value: '甲' };
    expect(noteIn({ motivation: 'tagging', body, target: 'https://a.cn/' })).toMatchObject({
      tags: ['甲'],
      texts: [{ value: '' }],
    });
  });

  it('are cut to what a note holds, never within a character', () => {
    const selector = {
      type: 'TextQuoteSelector',
      exact: `x${'𠮷'.repeat(20_000)}`,
      prefix: `x${'𠮷'.repeat(40)}y`,
      suffix: '𠮷'.repeat(40),
    };
    const { target, tags } = noteIn({
      target: { source: 'https://a.cn/', selector },
      body: [{ value: '长'.repeat(99), purpose: 'tagging' }],
    });
    expect(target.quote!.exact).toBe(`x${'𠮷'.repeat(9_999)}`);
    expect(target.quote!.prefix).toBe(`${'𠮷'.repeat(31)}y`);
    expect(target.quote!.suffix).toBe('𠮷'.repeat(32));
    expect(tags).toEqual(['长'.repeat(60)]);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<script>'],
    ['nothing', undefined],
    ['what cannot be told', { value: 7 }],
  ])('on %s are left out, and it is said', (_, target) => {
    const { records, unread } = read({ type: 'Annotation', id: 'a:b', target });
    expect(records).toEqual([]);
    expect(unread).toMatchObject([{ at: 1, code: 'note-without-page' }]);
  });

  it('are found alone, in a list, on a page, in a collection and in a graph', () => {
    const one = { type: ['Annotation'], id: 'a:1', target: 'https://a.cn/' };
    const two = { '@type': 'oa:Annotation', '@id': 'a:2', target: 'https://b.cn/' };
    const count = (file: unknown) => read(file).records.length;
    expect(count(one)).toBe(1);
    expect(count([one, two])).toBe(2);
    expect(count({ type: 'AnnotationPage', items: [one, two] })).toBe(2);
    expect(count({ type: 'AnnotationCollection', first: { items: [one, two] } })).toBe(2);
    expect(count({ '@graph': [one, two, { '@type': 'other' }] })).toBe(2);
  });

  it('are the same notes when they are imported again, and get what was written since beside', () => {
    const file = (value: string) =>
      JSON.stringify({
        type: 'Annotation',
        id: 'a:b',
        target: 'https://a.cn/',
        body: { value },
        created: '2025-06-08',
      });
    const [first] = notesOf(file('一'), 1_000).records as [NoteRecord];
    expect(notesOf(file('一'), 2_000).records).toEqual([first]);
    expect(previewOf(file('一'), [first])).toMatchObject({ known: 1, records: [] });
    const preview = previewOf(file('二'), [first]);
    expect(preview).toMatchObject({ changed: 1 });
    expect(preview.records[0]!.versions.map(({ field }) => field)).toEqual(['text']);
  });
});
