import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesFile } from '../../../../core/notes/export/notes-file.ts';
import { annotationCollection } from '../../../../core/notes/export/web-annotation.ts';
import { readNotesFile } from '../../../../core/notes/import/read-notes-file.ts';
import { noteOf } from '../../../../core/notes/note-of.ts';
import { anyNote, anyWords } from '../any-note.ts';
import { MORNING, plainNote } from '../plain-notes.ts';
import { noteId, smallRecord } from '../small-notes.ts';
import { notesOf, previewOf, readWhole } from './read-whole.ts';

/** Files that nearly are some: the keys of each format with anything under them. */
const anyValue = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    ...[fc.constant(null), fc.boolean(), fc.double(), fc.constantFrom(-1, 0, 1, 2, 1e308), anyWords],
    fc.constantFrom(
      ...[
        'meipi-notes',
        'Annotation',
        'AnnotationPage',
        'AnnotationCollection',
        'TextualBody',
        'Choice',
        'tagging',
      ],
      ...[
        'TextQuoteSelector',
        'TextPositionSelector',
        'https://a.cn/',
        'javascript:alert(1)',
        'meipi:document/%',
      ],
      ...[
        'meipi:document/a#b',
        'meipi:note/AAAAAAAAAAAAAAAAAAAAAA',
        'meipi:text/AAAAAAAAAAAAAAAA',
        '2025-06-09T08:00:00Z',
      ],
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          'format',
          'version',
          'records',
          'id',
          'type',
          'items',
          'first',
          'body',
          'target',
          'source',
          'selector',
        ],
        ...[
          'value',
          'purpose',
          'exact',
          'prefix',
          'start',
          'end',
          'refinedBy',
          'rows',
          'uri',
          'text',
          'tags',
        ],
        ...[
          'document',
          'title',
          'created',
          'modified',
          'updated',
          'versions',
          'superseded',
          'rest',
          'field',
          'time',
        ],
        ...[
          '__proto__',
          'constructor',
          '@graph',
          '@type',
          'motivation',
          'bodyValue',
          'meipi:deleted',
          'meipi:colour',
        ],
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
})).value;

describe('any file', () => {
  it('of whatever JSON never throws, and makes records that can be joined and shown or left', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (one, other) => {
        const seeds = [
          ...[one, [one, other], { rows: [{ uri: 'https://a.cn/', target: [one], tags: other, text: one }] }],
          {
            format: 'meipi-notes',
            version: 1,
            records: [one, { id: noteId(1), versions: [one], superseded: other }],
          },
          { type: 'Annotation', id: 'a:b', target: one, body: other },
          {
            type: 'AnnotationPage',
            items: [{ type: 'Annotation', target: { source: 'https://a.cn/', selector: one } }],
          },
        ];
        for (const seed of seeds) {
          const text = JSON.stringify(seed);
          const read = readWhole(text);
          if (!read.ok) continue;
          for (const record of read.value.records) noteOf(record);
          previewOf(text, read.value.records);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of whatever text, or cut anywhere, never throws', () => {
    const whole = [...notesFile([smallRecord()], MORNING)].join('');
    fc.assert(
      fc.property(anyWords, fc.nat(whole.length), (words, at) => {
        readWhole(words);
        readWhole(whole.slice(0, at));
        readWhole(whole.slice(0, at) + words + whole.slice(at));
      }),
    );
  });

  it('with scripts in every field is words alone', () => {
    fc.assert(
      fc.property(anyNote, note => {
        const { records } = notesOf(annotationCollection([note], '<script>', MORNING));
        expect(records).toHaveLength(1);
      }),
    );
  });

  it('is read in steps, and says how far it is', () => {
    const notes = Array.from({ length: 450 }, (_, at) => plainNote(`n${at}`, '一'));
    const done: number[] = [];
    const steps = readNotesFile(annotationCollection(notes, '', MORNING), {
      now: MORNING,
      onProgress: part => done.push(part),
    });
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(5);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(done.at(-1)).toBe(1);
  });
});
