import fc from 'fast-check';
import { COLOURS, NOTE_TYPES } from '../../../core/notes/colours.ts';
import type { Note } from '../../../core/notes/note.ts';
import type { NoteTarget, Quote } from '../../../core/notes/target.ts';

const TIME = { min: 0, max: 4_000_000_000_000 };

/** Words as readers, pages and those who mean ill write them. */
export const anyWords = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ...[
          '养老',
          '服務',
          '８０％',
          ' ',
          '\n',
          '\t',
          '---',
          '\n---\n',
          '...',
          '#',
          '%%',
          '`',
          '```dataviewjs\n',
        ],
        ...[
          '<script>alert(1)</script>',
          '<img src=x onerror=alert(1)>',
          ']]>',
          '![[x]]',
          '![](http://a.cn/b)',
        ],
        ...[
          '[x](javascript:alert(1))',
          '=1+1',
          '"',
          "'",
          '\\',
          '{{c1::x}}',
          '[latex]',
          '../',
          '__proto__',
          '\u2028',
        ],
      ),
    ),
    { maxLength: 6 },
  )
  .map(pieces => pieces.join(''));

const span = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 80 })).map(([start, length]) => {
  return { start, end: start + length };
});

const node = fc.constantFrom('a#sec_1__cl_1', 'a#preamble', 'b#p_2', 'gone#sec_9');

const quote: fc.Arbitrary<Quote> = fc.record({
  exact: anyWords.map(words => `养${words}`),
  prefix: anyWords.map(words => words.slice(0, 64)),
  suffix: anyWords.map(words => words.slice(0, 64)),
});

export const anyTarget: fc.Arbitrary<NoteTarget> = fc.oneof(
  fc.record({ kind: fc.constant('clause' as const), node, span, quote }, { requiredKeys: ['kind', 'node'] }),
  fc.record(
    {
      kind: fc.constant('page' as const),
      address: fc.constantFrom(
        'https://www.news.cn/a.html?b=1&c=2',
        'https://a.cn/)(#/x',
        'https://例え.cn/路 径',
      ),
      title: anyWords,
      date: fc.constantFrom('2025-06-09', '2024-02-29'),
      quote,
      position: span,
      clause: fc.record({ node, span }, { requiredKeys: ['node'] }),
    },
    { requiredKeys: ['kind', 'address', 'title', 'quote', 'position'] },
  ),
);

const tag = anyWords
  .map(words => words.replace(/[#\p{C}\s\u2028\u2029]/gu, '').slice(0, 20))
  .filter(words => words !== '' && !/[\ud800-\udfff]/u.test(words));

const id = (length: number) =>
  fc
    .array(fc.constantFrom(...'ABCxyz012-_'), { minLength: length, maxLength: length })
    .map(letters => letters.join(''));

/** Any note that a record can come to. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record(
    {
      id: id(22),
      texts: fc.uniqueArray(fc.record({ version: id(16), value: anyWords, time: fc.integer(TIME) }), {
        minLength: 1,
        maxLength: 2,
        selector: ({ value }) => value,
      }),
      colour: fc.constantFrom(...COLOURS),
      type: fc.constantFrom(...NOTE_TYPES),
      tags: fc.uniqueArray(tag, { maxLength: 3 }).map(tags => tags.sort()),
      target: anyTarget,
      created: fc.integer(TIME),
      changed: fc.integer(TIME),
      deleted: fc.integer(TIME),
      isDeletedElsewhere: fc.constant(false),
    },
    { requiredKeys: ['id', 'texts', 'colour', 'tags', 'target', 'created', 'changed', 'isDeletedElsewhere'] },
  )
  .map(note => ({ ...note, texts: note.texts.sort((one, other) => other.time - one.time) }));
