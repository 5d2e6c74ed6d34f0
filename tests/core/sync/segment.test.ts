import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createNote } from '../../../core/notes/save-note.ts';
import { LARGEST_WRITTEN } from '../../../core/sync/bounds.ts';
import { readSegment, writeSegment } from '../../../core/sync/segment.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';
import { FIELDS, noteId, pen } from '../notes/small-notes.ts';

const OLD = segmentName(10, new Uint8Array(32));
const writing = pen('made');

function note(number: number, text = '托位够不够') {
  return createNote(noteId(number), { ...FIELDS, text }, writing);
}

const two = [note(1), { ...note(2), rest: { later: [1, { x: null }] } }];

function changed(change: (lines: string[]) => string[]) {
  const lines = strFromU8(writeSegment(two, [OLD], '1.0').bytes).split('\n');
  return readSegment(strToU8(change(lines).join('\n')));
}

function withHead(fields: object) {
  return changed(([head, ...records]) => [JSON.stringify({ ...JSON.parse(head!), ...fields }), ...records]);
}

describe('a segment', () => {
  it('is read as what was written, with what a later version wrote beside', () => {
    const { bytes, ids, left } = writeSegment(two, [OLD], '1.0');
    expect([ids, left]).toEqual([two.map(({ id }) => id), []]);
    expect(readSegment(bytes)).toEqual({ ok: true, value: { replaces: [OLD], records: two } });
    expect(JSON.parse(strFromU8(bytes).split('\n')[0]!)).toEqual({
      ...{ fmt: 1, minReader: 1, app: '1.0', replaces: [OLD], n: 2 },
    });
  });

  it('leaves what it has no room for, and then replaces nothing', () => {
    const long = '策'.repeat(100_000);
    const many = Array.from({ length: 30 }, (_, at) => note(at + 1, long));
    const { bytes, ids, left } = writeSegment(many, [OLD], '1.0');
    expect(bytes.length).toBeLessThan(LARGEST_WRITTEN + 1_000);
    expect([...ids, ...left]).toEqual(many.map(({ id }) => id));
    expect(ids.length).toBe(26);
    expect(readSegment(bytes)).toMatchObject({ ok: true, value: { replaces: [] } });
    expect(writeSegment(many.slice(26), [OLD], '1.0').left).toEqual([]);
  });

  it('is left to a later version that alone can read it, whatever else stands in it', () => {
    const newer = { ok: false, error: { code: 'segment-newer' } };
    expect(withHead({ fmt: 2, minReader: 2, replaces: 7, n: 'many' })).toMatchObject(newer);
    expect(withHead({ fmt: 2, minReader: 1, more: true })).toMatchObject({ ok: true });
  });

  it.each([
    ['without a head', () => changed(lines => lines.slice(1))],
    ['that is empty', () => changed(() => [])],
    ['with a record too few', () => changed(lines => lines.slice(0, -1))],
    ['with a record too many', () => changed(lines => [...lines, lines[1]!])],
    ['cut in a record', () => changed(lines => lines.with(2, lines[2]!.slice(0, -5)))],
    ['with a record that is none', () => changed(lines => lines.with(1, '{"id":"x"}'))],
    [
      'with a key that means something to the language',
      () => changed(lines => lines.with(1, lines[1]!.replace('{', '{"__proto__":{"a":1},'))),
    ],
    ['that replaces what has no name', () => withHead({ replaces: ['../notes'] })],
    ['that replaces too much', () => withHead({ replaces: Array.from({ length: 5_001 }, () => OLD) })],
    ['that says not for whom it is', () => withHead({ minReader: null })],
    ['with a head that is null', () => changed(lines => lines.with(0, 'null'))],
  ])('%s is broken', (_, read) => {
    expect(read()).toMatchObject({ ok: false, error: { code: 'segment-broken' } });
  });
});
