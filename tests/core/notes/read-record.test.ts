import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, writeRecord } from '../../../core/notes/read-record.ts';
import type { Json, NoteRecord } from '../../../core/notes/record.ts';
import { noteId, smallRecord } from './small-notes.ts';

const good = smallRecord({ tags: ['养老'] });

function withValue(value: unknown, field = 'text'): unknown {
  return { ...good, versions: [{ id: 'v'.padEnd(16, '0'), field, value, time: 1 }] };
}

describe('a record from outside', () => {
  it('is read as it was written, in order and each version once', () => {
    const mixed = { ...good, versions: [...good.versions, ...good.versions].reverse() };
    expect(readRecord(JSON.parse(JSON.stringify(mixed)))).toEqual({ ok: true, value: good });
  });

  it('loses the versions that it says are superseded', () => {
    const [first, ...others] = good.versions;
    const read = readRecord({ ...good, superseded: [first!.id, first!.id] });
    expect(read).toEqual({ ok: true, value: { ...good, versions: others, superseded: [first!.id] } });
  });

  it('keeps keys and fields that it does not know, and writes them down where they stood', () => {
    const later = { id: 'later00000000000', field: 'mood:x', value: { deep: [null, 1] }, time: 5 };
    const input = { ...good, versions: [...good.versions, later], format: 9, more: { a: 1 } };
    const read = readRecord(input);
    expect(read).toMatchObject({ ok: true, value: { rest: { format: 9, more: { a: 1 } } } });
    const { value } = read as { value: NoteRecord };
    expect(value.versions).toContainEqual(later);
    const flat = JSON.parse(JSON.stringify(writeRecord(value)));
    expect(flat).toMatchObject({ format: 9, more: { a: 1 } });
    expect(readRecord(flat)).toEqual(read);
    expect(readRecord(value)).toEqual(read);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'note'],
    ['a list', [good]],
    ['another id', { ...good, id: '../../etc' }],
    ['no versions', { ...good, versions: {} }],
    ['no superseded ids', { id: noteId(1), versions: [] }],
    ['a superseded id that is none', { ...good, superseded: ['<script>'] }],
    ['a version that is none', { ...good, versions: [null] }],
    ['a version without an id', { ...good, versions: [{ field: 'text', value: '', time: 1 }] }],
    ['a time that is none', { ...good, versions: [{ ...good.versions[0]!, time: Number.NaN }] }],
    ['a time before 1970', { ...good, versions: [{ ...good.versions[0]!, time: -1 }] }],
    ['a time after all dates', { ...good, versions: [{ ...good.versions[0]!, time: 9e15 }] }],
    ['a value that is none', withValue(undefined)],
    ['a value that JSON cannot say', withValue(new Map())],
    ['a field with a line break', withValue('', 'text\n')],
    ['a field of another kind', withValue('', '__proto__')],
    [
      'a key that reaches an object',
      JSON.parse('{"__proto__":{"polluted":1},"versions":[],"superseded":[]}'),
    ],
    ['such a key beside', { ...good, ...JSON.parse('{"rest":{"__proto__":{"polluted":1}}}') }],
    ['such a key in a value', withValue(JSON.parse('{"a":{"__proto__":{"polluted":1}}}'))],
    ['a constructor in a value', withValue({ constructor: { prototype: 1 } })],
    ['a rest that hides the record', { ...good, rest: { versions: [] } }],
    ['a value nested beyond reason', withValue(JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`))],
  ])('is refused where it is %s', (_, input) => {
    expect(readRecord(input)).toMatchObject({ ok: false, error: { code: 'bad-record' } });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['1 MB of text', withValue('文'.repeat(1_000_000))],
    ['1 MB of something else', withValue(['文'.repeat(1_000_000)], 'mood')],
    ['1 MB beside', { ...good, more: '文'.repeat(1_000_000) }],
    ['too many versions', { ...good, versions: Array.from({ length: 1_001 }, () => good.versions[0]!) }],
  ])('is refused as too long where it has %s', (_, input) => {
    expect(readRecord(input)).toMatchObject({ ok: false, error: { code: 'note-too-long' } });
  });

  it('never throws, and what it reads it reads again alike', () => {
    const id = fc.oneof(fc.constant(noteId(1)), fc.anything());
    const version = fc.record({
      id: fc.constantFrom('v'.padEnd(16, '1'), 'v'.padEnd(16, '2'), 'short'),
      field: fc.constantFrom('text', 'mood', 'tag:甲', 'constructor'),
      value: fc.oneof(fc.jsonValue(), fc.anything()) as fc.Arbitrary<Json>,
      time: fc.oneof(fc.nat(), fc.constant(1)),
    });
    const input = fc.record({
      id,
      versions: fc.oneof(fc.array(version), fc.anything()),
      superseded: fc.oneof(fc.constant([]), fc.anything()),
      more: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(input, fc.anything({ withNullPrototype: true, withMap: true })), one => {
        const read = readRecord(one);
        if (read.ok) expect(readRecord(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});
