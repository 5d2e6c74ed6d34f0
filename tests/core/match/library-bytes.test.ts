import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Library } from '../../../core/match/library.ts';
import { type Origin, readLibrary, writeLibrary } from '../../../core/match/library-bytes.ts';
import { smallLibrary } from './small-library.ts';

const origin: Origin = { folding: 0xffff, packs: 0x9abcdef0, model: 7 };
const library = smallLibrary(['# 甲乙丙丁', '@byline 记者', '## 一、丙丁戊己', '庚辛壬癸。'], ['# 子丑寅卯']);
const bytes = writeLibrary(library, origin);

/** Places of the head, in words of 32 bits. */
const HEAD = 16;
const [VERSION, UNITS, STRETCHES, DOCUMENTS] = [1, 5, 6, 7];

const table = HEAD;
const units = table + library.table.length;

/** The file with another word at some place. */
function changed(at: number, word: number): ArrayBuffer {
  const copy = bytes.slice(0);
  new Int32Array(copy, 0, units + 1)[at] = word;
  return copy;
}

function read(buffer: ArrayBuffer, given: Origin = origin) {
  return readLibrary(buffer, library.documents, given);
}

const line = fc
  .array(fc.constantFrom(...'民生服务养老托育八十，'), { minLength: 1, maxLength: 30 })
  .map(characters => `国${characters.join('')}。`);
const outlines = fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 });

describe('a library as a file', () => {
  it('is the same library when it is read, what is not made again in views of the one buffer', () => {
    fc.assert(
      fc.property(outlines, outlines => {
        const made = smallLibrary(...outlines.map(lines => ['# 题', ...lines]));
        const buffer = writeLibrary(made, origin);
        const again = readLibrary(buffer, made.documents, origin);
        expect(again).toEqual({ ok: true, value: made });
        const { units, marks, table } = (again as { value: Library }).value;
        for (const view of [units, marks, table]) expect(view.buffer).toBe(buffer);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, ArrayBuffer]>([
    ['nothing', new ArrayBuffer(0)],
    ['another kind of file', changed(0, 0x04034b50)],
    ['a head alone', bytes.slice(0, 4 * HEAD)],
    ['a file cut short', bytes.slice(0, -1)],
    ['a file with something behind it', new Uint8Array([...new Uint8Array(bytes), 0]).buffer],
    ['another version', changed(VERSION!, 99)],
    ['more units than there are', changed(UNITS!, library.units.length + 1)],
    ['so many stretches that they would not fit into memory', changed(STRETCHES!, -1)],
    ['other documents', changed(DOCUMENTS!, 3)],
    ['a first stretch that begins later', changed(table, 1)],
    ['a stretch before the one before it', changed(table + 2 * FIELDS, 0)],
    ['a stretch beyond the units', changed(table + FIELDS, 1_000)],
    ['a run before the one before it', changed(table + 3 * FIELDS + 1, -1)],
    ['a stretch of another document than its run', changed(table + 2, 1)],
    ['a stretch of no document', changed(table + 2, 2)],
    ['a leaf that is no node', changed(table + 3, 1_000)],
    ['a leaf before the first node', changed(table + 3, -1)],
    ['a cited node that is none', changed(table + 4, -2)],
  ])('is refused: %s', (_, buffer) => {
    expect(read(buffer)).toMatchObject({ ok: false, error: { code: 'library-unreadable' } });
  });

  it.each<keyof Origin>(['folding', 'packs', 'model'])('is refused with other %s than here', part => {
    expect(read(bytes, { ...origin, [part]: origin[part] - 1 })).toMatchObject({
      ok: false,
      error: { code: 'library-unreadable', detail: expect.stringContaining('something else') },
    });
  });

  it('never makes the reader throw, whatever is changed in it', () => {
    const word = fc.oneof(fc.integer(), fc.integer({ min: -2, max: 40 }));
    fc.assert(
      fc.property(fc.nat({ max: units }), word, (at, word) => {
        expect(read(changed(at, word))).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});
