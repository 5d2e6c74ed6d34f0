import { describe, expect, it } from 'vitest';
import { takeAllSteps } from '../../../core/match/paced.ts';
import type { Note } from '../../../core/notes/note.ts';
import { haveMoved, printsOf } from '../../../entrypoints/sidepanel/note-prints.ts';
import { ON_PAGE, plainNote } from '../../core/notes/plain-notes.ts';

const quote = {
  exact: '其间行人走下游的便桥',
  prefix: '河上的老桥今年要大修，工期定为八个月，',
  suffix: '。修桥的石料从山那边的采石场运来，',
};
const target = { ...ON_PAGE, quote };
const [A, B] = [plainNote('a', '甲', { target }), plainNote('b', '乙', { target })];
const ELSEWHERE = 'https://www.news.cn/b.html';
const idsOf = (notes: readonly Note[], address = ELSEWHERE) => [
  ...takeAllSteps(printsOf(notes, address)).values(),
];

describe('the prints of notes', () => {
  it('name those of other pages that may be offered, and together those on the same words', () => {
    const short = plainNote('c', '丙', { target: { ...ON_PAGE, quote: { ...quote, prefix: '' } } });
    const gone = plainNote('d', '丁', { target, deleted: 5 });
    expect(idsOf([A, B, short, gone, plainNote('e', '戊')])).toEqual([[A.id, B.id]]);
    expect(idsOf([A, B], ON_PAGE.address)).toEqual([]);
  });
});

describe('notes that have moved', () => {
  const known = (...notes: readonly Note[]) => new Map(notes.map(note => [note.id, note]));

  it('came, went, were deleted or put elsewhere', () => {
    expect(haveMoved(known(A), known(A, B))).toBe(true);
    expect(haveMoved(known(A, B), known(A))).toBe(true);
    expect(haveMoved(known(A), known(B))).toBe(true);
    expect(haveMoved(known(A), known({ ...A, deleted: 5 }))).toBe(true);
    expect(haveMoved(known(A), known({ ...A, target: { ...target, address: ELSEWHERE } }))).toBe(true);
  });

  it('are not those that only say something else', () => {
    const written = plainNote('a', '另写', { target: { ...target }, tags: ['桥'], colour: 'pink' });
    expect(haveMoved(known(A, B), known(written, B))).toBe(false);
  });
});
