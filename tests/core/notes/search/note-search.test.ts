import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../core/notes/note.ts';
import { NOTE_SORTS, noteOrder } from '../../../../core/notes/note-order.ts';
import { foundWords } from '../../../../core/notes/search/found-words.ts';
import type { NoteQuery } from '../../../../core/notes/search/note-query.ts';
import { createNoteSearch } from '../../../../core/notes/search/note-search.ts';
import { documentOrder } from '../../../../core/policy/document-order.ts';
import { createFolding } from '../../../../core/text/folding.ts';
import { smallPolicy } from '../../policy/small-policy.ts';
import { anyNote, anyWords } from '../any-note.ts';
import { MORNING, ON_CLAUSE, ON_PAGE, plainNote } from '../plain-notes.ts';

const fold = createFolding('養养機机構构佔占務务');
const ground = { fold, orderOf: documentOrder([smallPolicy()]), labelOf: () => '甲意见（一）' };

function searchOver(...notes: Note[]) {
  const search = createNoteSearch(ground);
  for (const note of notes) search.put(note);
  return search;
}

const found = (notes: Note[], query: NoteQuery) =>
  searchOver(...notes)
    .find(query)
    .map(({ id }) => id.replace(/_+$/, ''));

const NOTES = [
  plainNote('a', '养老机构的服务，先看床位', { tags: ['养老', '2025年'] }),
  plainNote('b', 'Ｐｉｌｏｔ：托育 80%', {
    target: ON_PAGE,
    colour: 'blue',
    type: 'data',
    changed: MORNING + 1,
  }),
  plainNote('c', '𠮷日', { target: { kind: 'clause', node: 'b#p_2' }, changed: MORNING + 2 }),
];

describe('the search over notes', () => {
  it.each([
    ['Simplified by Traditional', '養老機構', ['a']],
    ['words in the middle of others', '构的服', ['a']],
    ['width and case', 'pilot', ['b']],
    ['past punctuation and spaces', '服务先看', ['a']],
    ['a figure as it is written', '８０％', ['b']],
    ['the words a note is on', '护理型床位', ['b']],
    ['the title of its page', '床位的一年', ['b']],
    ['what its clause is called', '甲意见（一）', ['c', 'b', 'a']],
    ['a character of two units', '𠮷', ['c']],
    ['its tags', '2025年', ['a']],
    ['all of several words, wherever each is', '床位 养老', ['a']],
    ['nothing where one word is wanting', '床位 出口', []],
    ['no word across two parts of a note', '床位养老', []],
    ['everything for words of which nothing is left', '， 。', ['c', 'b', 'a']],
  ])('finds %s', (_, words, ids) => expect(found(NOTES, { words })).toEqual(ids));

  it('takes what begins with # for the beginning of a tag', () => {
    expect(found(NOTES, { words: '#養' })).toEqual(['a']);
    expect(found(NOTES, { words: '＃2025 床位' })).toEqual(['a']);
    expect(found(NOTES, { words: '#老' })).toEqual([]);
    expect(found(NOTES, { words: '#' })).toHaveLength(3);
  });

  it('keeps to page, clause with what stands in it, tag, type, colour and date', () => {
    const within = plainNote('d', '', {
      target: { kind: 'clause', node: 'a#sec_1__cl_1__st_2' },
      created: 5,
    });
    const beside = plainNote('e', '', { target: { kind: 'clause', node: 'a#sec_1__cl_10' } });
    const notes = [...NOTES, within, beside];
    expect(found(notes, { page: ON_PAGE.address })).toEqual(['b']);
    expect(found(notes, { clause: ON_CLAUSE.node })).toEqual(['b', 'd', 'a']);
    expect(found(notes, { tag: '养老' })).toEqual(['a']);
    expect(found(notes, { type: 'data' })).toEqual(['b']);
    expect(found(notes, { colour: 'blue', words: '床位' })).toEqual(['b']);
    expect(found(notes, { before: MORNING })).toEqual(['d']);
    expect(found(notes, { from: MORNING, before: MORNING })).toEqual([]);
  });

  it('leaves what is in the trash there, until that is asked for', () => {
    const notes = [plainNote('there', ''), plainNote('gone', '', { deleted: 7 })];
    expect(found(notes, {})).toEqual(['there']);
    expect(found(notes, { isTrash: true })).toEqual(['gone']);
  });

  it('answers in the order that is asked for', () => {
    const notes = [
      plainNote('x', '', { created: 3, changed: 4, target: { kind: 'clause', node: 'b#p_2' } }),
      plainNote('y', '', { created: 2, changed: 9 }),
      plainNote('z', '', { created: 1, changed: 5, target: { kind: 'clause', node: 'a#preamble' } }),
    ];
    expect(found(notes, {})).toEqual(['y', 'z', 'x']);
    expect(found(notes, { sort: 'created' })).toEqual(['x', 'y', 'z']);
    expect(found(notes, { sort: 'place' })).toEqual(['z', 'y', 'x']);
  });

  it('knows at once of a note that is changed or goes', () => {
    const search = searchOver(...NOTES);
    search.put(plainNote('a', '出口', { changed: MORNING + 5 }));
    expect(search.find({ words: '床位' }).map(({ id }) => id[0])).toEqual(['b']);
    expect(search.find({}).map(({ id }) => id[0])).toEqual(['a', 'c', 'b']);
    search.remove(NOTES[2]!.id);
    expect(search.find({}).map(({ id }) => id[0])).toEqual(['a', 'b']);
    expect(search.size).toBe(2);
  });

  it('keeps every order as notes come, change and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNote, fc.constantFrom(...NOTE_SORTS), fc.boolean())), steps => {
        const search = createNoteSearch(ground);
        const there = new Map<string, Note>();
        const names = ['a', 'b'];
        for (const [at, [{ deleted: _, ...note }, sort, isGoing]] of steps.entries()) {
          const id = names[at % names.length]!;
          if (isGoing) search.remove(id);
          else search.put({ ...note, id });
          if (isGoing) there.delete(id);
          else there.set(id, { ...note, id });
          if (at % 3 === 0) {
            const sorted = [...there.values()].sort(noteOrder(sort, ground.orderOf));
            expect(search.find({ sort })).toEqual(sorted);
          }
        }
      }),
    );
  });

  it('finds any note by any piece of its text', () => {
    fc.assert(
      fc.property(anyNote, fc.nat(), fc.nat(), (note, start, length) => {
        const text = note.texts[0]!.value;
        const from = text.length === 0 ? 0 : start % text.length;
        const words = text.slice(from, from + 1 + (length % 5)).replace(/[\s#＃]+/gu, ' ');
        const isTrash = note.deleted !== undefined;
        expect(searchOver(note).find({ words, isTrash })).toEqual([note]);
      }),
    );
  });
});

describe('words that were found', () => {
  const shown = (text: string, words: string) =>
    foundWords(text, words, fold).map(({ start, end }) => text.slice(start, end));

  it('are marked as they stand in the text', () => {
    expect(shown('養 老、機構的養老', '养老')).toEqual(['養 老', '養老']);
    expect(shown('托育 Pilot', 'ｐｉ #托育')).toEqual(['Pi']);
    expect(shown('𠮷日', '𠮷')).toEqual(['𠮷']);
  });

  it('are one stretch where they lie in or beside each other', () => {
    expect(shown('养老机构和养老', '养老 老机构')).toEqual(['养老机构', '养老']);
    expect(shown('养老机构', '养老 机构')).toEqual(['养老机构']);
  });

  it('are in order and apart, in any text', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (text, words) => {
        let last = -1;
        for (const { start, end } of foundWords(text, words, fold)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
