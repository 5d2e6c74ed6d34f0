import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtLines } from '../../../core/text/cut-at-lines.ts';

function piecesOf(text: string, longest: number): string[] {
  return cutAtLines(text, longest).map(piece => piece.text);
}

describe('cutting a text', () => {
  it('leaves a short one whole, and an empty one without pieces', () => {
    expect(cutAtLines('柿子红了。', 5)).toEqual([{ start: 0, text: '柿子红了。' }]);
    expect(cutAtLines('', 5)).toEqual([]);
  });

  it('is done behind a blank line, else a line, else a sentence, as late as can be', () => {
    expect(piecesOf('甲乙丙丁\n\n戊\n己。庚辛壬癸', 10)).toEqual(['甲乙丙丁\n\n', '戊\n己。庚辛壬癸']);
    expect(piecesOf('甲乙丙丁\n戊。己庚辛壬癸', 10)).toEqual(['甲乙丙丁\n戊。', '己庚辛壬癸']);
    expect(piecesOf('甲乙丙丁。戊己庚辛壬癸', 8)).toEqual(['甲乙丙丁。', '戊己庚辛壬癸']);
    expect(piecesOf('甲\n乙丙丁戊己庚辛壬癸', 8)).toEqual(['甲\n乙丙丁戊己庚', '辛壬癸']);
  });

  it('never cuts a character in two', () => {
    expect(piecesOf('甲𠀀𠀁乙', 4)).toEqual(['甲𠀀', '𠀁乙']);
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '\n', '。', '𠀀', 'a') }),
        fc.integer({ min: 2, max: 9 }),
        (text, longest) => {
          const pieces = cutAtLines(text, longest);
          expect(pieces.map(piece => piece.text).join('')).toBe(text);
          for (const { start, text: part } of pieces) {
            expect(part.length).toBeGreaterThan(0);
            expect(part.length).toBeLessThanOrEqual(longest);
            expect(text.startsWith(part, start)).toBe(true);
          }
        },
      ),
    );
  });
});
