import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../../core/text/divide.ts';

const words = (text: string, ...marks: [number, number][]) =>
  divide(
    text,
    marks.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece));

describe('dividing a text at marks', () => {
  it('leaves a text without marks whole', () => {
    expect(words('原则上不低于')).toEqual(['原则上不低于']);
    expect(words('')).toEqual([]);
  });

  it('marks stretches in the order of the text, also at both ends', () => {
    expect(words('原则上不低于', [3, 4], [0, 2], [5, 6])).toEqual(['[原则]', '上', '[不]', '低', '[于]']);
  });

  it('keeps an empty mark as a place', () => {
    expect(words('不低于', [0, 0], [2, 2])).toEqual(['[]', '不低', '[]', '于']);
  });

  it('takes what overlaps once', () => {
    expect(words('原则上不低于', [1, 4], [2, 3], [3, 5])).toEqual(['原', '[则上不]', '[低]', '于']);
  });
});

it('the pieces are the text, whatever the marks', () => {
  const mark = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.nat(10))
    .map(([start, more]) => ({ start, end: start + more }));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mark), (text, marks) => {
      const pieces = divide(text, marks);
      expect(pieces.map(piece => piece.text).join('')).toBe(text);
      expect(pieces.every(({ text: piece, isMarked }) => isMarked || piece !== '')).toBe(true);
      let at = 0;
      for (const { text: piece, isMarked } of pieces) {
        for (const _ of piece.split('')) {
          expect(marks.some(({ start, end }) => start <= at && at < end)).toBe(isMarked);
          at++;
        }
      }
    }),
  );
});
