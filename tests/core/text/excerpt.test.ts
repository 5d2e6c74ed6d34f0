import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../core/text/excerpt.ts';

const TEXT = '零一二三四五六七八九'.repeat(20);
const MARK = { start: 100, end: 103 };

describe('an excerpt', () => {
  it('is the whole of a text that is hardly longer', () => {
    expect(excerpt({ text: TEXT, marks: [] }, 180)).toEqual({ text: TEXT, marks: [], isCut: false });
  });

  it('begins a little before what is marked and says on either side that there is more', () => {
    const { text, marks } = excerpt({ text: TEXT, marks: [MARK] }, 50);
    expect(text).toMatch(/^……六.*……$/u);
    expect(text.slice(marks[0]!.start, marks[0]!.end)).toBe('零一二');
    expect(text.length).toBe(50 + 4);
  });

  it('keeps marks that are farther apart than it is long', () => {
    const far = { start: 150, end: 152 };
    const { text, marks } = excerpt({ text: TEXT, marks: [MARK, far] }, 20);
    expect(text.slice(marks[1]!.start, marks[1]!.end)).toBe('零一');
  });

  it('looks where it is told to where nothing is marked, else begins at the beginning', () => {
    expect(excerpt({ text: TEXT, marks: [] }, 30, { start: 101, end: 105 }).text).toContain('一二三四');
    expect(excerpt({ text: TEXT, marks: [] }, 30).text).toMatch(/^零一二.*……$/u);
  });

  it('breaks no character and keeps each mark, whatever the text', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.nat(9),
        fc.integer({ min: 5, max: 60 }),
        (letters, at, length, most) => {
          const first = at % letters.length;
          const start = letters.slice(0, first).join('').length;
          const marked = letters.slice(first, first + length).join('');
          const mark = { start, end: start + marked.length };
          const cut = excerpt({ text: letters.join(''), marks: [mark] }, most);
          const [moved] = cut.marks;
          expect(cut.text.slice(moved!.start, moved!.end)).toBe(marked);
          expect(cut.text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
