import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationCollection } from '../../../../core/notes/export/web-annotation.ts';
import type { Note } from '../../../../core/notes/note.ts';
import { anyNote } from '../any-note.ts';
import { MORNING, ON_PAGE, plainNote } from '../plain-notes.ts';
import { faultsOf } from './annotation-model.ts';

const written = (...notes: Note[]) => JSON.parse(annotationCollection(notes, '我的笔记', MORNING));

describe('notes as Web Annotations', () => {
  it('say what was written, and of what', () => {
    const note = plainNote('n', '**原则上**不是必须', {
      ...{ target: ON_PAGE, tags: ['养老'], type: 'wording', changed: MORNING + 1000 },
    });
    const { first, ...collection } = written(note);
    expect(collection).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'meipi:export/2025-06-09T08:00:00.000Z',
      type: 'AnnotationCollection',
      label: '我的笔记',
      total: 1,
      last: 'meipi:export/2025-06-09T08:00:00.000Z/1',
    });
    expect(first.items).toEqual([
      {
        id: `meipi:note/${note.id}`,
        type: 'Annotation',
        motivation: 'commenting',
        created: '2025-06-09T08:00:00.000Z',
        modified: '2025-06-09T08:00:01.000Z',
        'meipi:colour': 'yellow',
        'meipi:type': 'wording',
        body: [
          {
            id: `meipi:text/${note.texts[0]!.version}`,
            ...{
              type: 'TextualBody',
              value: '**原则上**不是必须',
              format: 'text/markdown',
              purpose: 'commenting',
            },
            modified: '2025-06-09T08:00:01.000Z',
          },
          { type: 'TextualBody', value: '养老', purpose: 'tagging' },
        ],
        target: [
          {
            type: 'SpecificResource',
            source: {
              ...{ id: ON_PAGE.address, type: 'Text', format: 'text/html' },
              ...{ 'dcterms:title': '护理床位的一年', 'dcterms:issued': '2025-06-08' },
            },
            selector: [
              { type: 'TextQuoteSelector', ...ON_PAGE.quote },
              { type: 'TextPositionSelector', start: 120, end: 130 },
            ],
            state: { type: 'TimeState', sourceDate: '2025-06-09T08:00:00.000Z' },
          },
          {
            type: 'SpecificResource',
            source: 'meipi:document/a#sec_1__cl_1',
            selector: [{ type: 'TextPositionSelector', start: 3, end: 13 }],
          },
        ],
      },
    ]);
  });

  it('are highlights where nothing is written, and no page where there are none', () => {
    expect(written(plainNote('n', '')).first.items[0]).toMatchObject({ motivation: 'highlighting' });
    expect(written(plainNote('n', '')).first.items[0]).not.toHaveProperty('body');
    expect(written()).not.toHaveProperty('first');
    expect(faultsOf(written())).toEqual([]);
  });

  it('are valid against the model, whatever the notes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 4 }), notes => {
        expect(faultsOf(written(...notes))).toEqual([]);
      }),
    );
  });
});

describe('the check of the model', () => {
  const valid = written(plainNote('n', '一', { target: ON_PAGE, tags: ['乙'] }));

  it.each<[string, (copy: typeof valid) => void]>([
    ['another context', copy => (copy['@context'] = 'https://schema.org')],
    ['the only context in an array', copy => (copy['@context'] = [copy['@context']])],
    ['a collection without IRI', copy => delete copy.id],
    ['a page without items', copy => (copy.first.items = [])],
    ['a count that is none', copy => (copy.total = -1)],
    ['an annotation of no type', copy => delete copy.first.items[0].type],
    ['an annotation without target', copy => delete copy.first.items[0].target],
    ['a time in another zone', copy => (copy.first.items[0].created = '2025-06-09T08:00:00+08:00')],
    ['words without words', copy => delete copy.first.items[0].body[0].value],
    ['two sources', copy => (copy.first.items[0].target[0].source = ['a:b', 'a:c'])],
    ['an address with a space', copy => (copy.first.items[0].target[0].source.id = 'https://a.cn/a b')],
    ['a quotation of nothing', copy => delete copy.first.items[0].target[0].selector[0].exact],
    ['a place before the start', copy => (copy.first.items[0].target[0].selector[1].start = -1)],
    [
      'half an interval',
      copy =>
        (copy.first.items[0].target[0].state = {
          type: 'TimeState',
          sourceDateStart: '2025-06-09T08:00:00Z',
        }),
    ],
    ['a key of no vocabulary', copy => (copy.first.items[0].colour = 'red')],
  ])('finds %s', (_, spoil) => {
    const copy = structuredClone(valid);
    expect(faultsOf(copy)).toEqual([]);
    spoil(copy);
    expect(faultsOf(copy)).not.toEqual([]);
  });
});
