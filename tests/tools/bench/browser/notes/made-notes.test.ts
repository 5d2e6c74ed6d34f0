import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../../../core/notes/note-of.ts';
import { readRecord } from '../../../../../core/notes/read-record.ts';
import { A_PAGE, addressOf, madeNote } from '../../../../../tools/bench/browser/notes/made-notes.ts';
import { createRandom } from '../../../../../tools/bench/library/random.ts';

const MATERIAL = {
  nodes: ['a#cl_1', 'a#cl_2'],
  sentences: ['新建养老机构一千所以上。', '发展普惠托育服务。'],
};

function made(seed: number) {
  const random = createRandom(seed);
  return Array.from({ length: 100 }, (_, number) => madeNote(number, MATERIAL, random));
}

describe('the notes of the bench', () => {
  it('can be read as any that come from outside, each with an id of its own', () => {
    const records = made(1).map(readRecord);
    const notes = records.flatMap(read => (read.ok ? (noteOf(read.value) ?? []) : []));
    expect(new Set(notes.map(({ id }) => id)).size).toBe(100);
    expect(notes.filter(({ target }) => target.kind === 'clause')).toHaveLength(20);
  });

  it('are the same for the same seed', () => {
    expect(made(2)).toEqual(made(2));
    expect(made(2)).not.toEqual(made(3));
  });

  it('stand so many to a page', () => {
    expect(addressOf(A_PAGE - 1)).toBe(addressOf(0));
    expect(addressOf(A_PAGE)).not.toBe(addressOf(0));
  });
});
