import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from '../../../core/notes/join.ts';
import { noteOf } from '../../../core/notes/note-of.ts';
import { readRecord, writeRecord } from '../../../core/notes/read-record.ts';
import type { Json, NoteRecord } from '../../../core/notes/record.ts';
import { createNote, removeNote, restoreNote, saveNote } from '../../../core/notes/save-note.ts';
import { settled } from '../../../core/notes/settle.ts';
import { FIELDS, idsOf, noteId, pen } from './small-notes.ts';

const versionId = fc.integer({ min: 0, max: 12 }).map(at => `v${String(at).padStart(15, '0')}`);
const value = fc.oneof(
  fc.constantFrom<Json>('甲', '乙', true, null, 7),
  fc.record({ b: fc.nat(3), a: fc.nat(3) }),
);

/** Few ids, so that they meet; also two versions under one id, as a hostile file may have them. */
const record: fc.Arbitrary<NoteRecord> = fc
  .record({
    versions: fc.array(
      fc.record({
        id: versionId,
        field: fc.constantFrom('text', 'colour', 'tag:甲'),
        value,
        time: fc.nat(3),
      }),
    ),
    superseded: fc.array(versionId),
    rest: fc.dictionary(fc.constantFrom('x', 'y'), value),
  })
  .map(({ versions, superseded, rest }) => settled(noteId(1), versions, superseded, rest));

describe('joining', () => {
  it('comes to the same whoever joins, in whichever order and however often', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(join(a, b), b)).toEqual(join(a, b));
        expect(join(a, { ...a })).toEqual(a);
      }),
    );
  });

  it('never brings back what was superseded, nor forgets that it was', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = join(a, b);
        expect(both.superseded).toEqual([...new Set([...a.superseded, ...b.superseded])].sort());
        expect(both.versions.filter(({ id }) => both.superseded.includes(id))).toEqual([]);
      }),
    );
  });

  it('is of one note', () => {
    expect(() => join(settled(noteId(1), [], []), settled(noteId(2), [], []))).toThrow();
  });
});

/** What somebody does in one of three browsers. */
const action = fc.oneof(
  { arbitrary: fc.record({ at: fc.nat(2), from: fc.nat(2) }), weight: 1 },
  {
    arbitrary: fc.record({
      at: fc.nat(2),
      // A window may show what its browser held some steps ago.
      behind: fc.nat(3),
      does: fc.constantFrom('save', 'save', 'save', 'remove', 'restore'),
      clock: fc.integer({ min: 0, max: 20_000 }),
    }),
    weight: 2,
  },
);

/** Written without a look at the code: what was saved, and which of it each save had on screen. */
class Oracle {
  private readonly saw = new Map<string, ReadonlySet<string>>();

  saved(text: string, onScreen: readonly string[]): void {
    this.saw.set(text, new Set(onScreen));
  }

  /** Texts that no other save has seen on its screen: these have to be there. */
  standing(): string[] {
    const replaced = new Set([...this.saw.values()].flatMap(seen => [...seen]));
    return [...this.saw.keys()].filter(text => !replaced.has(text)).sort();
  }
}

function textsIn(note: NoteRecord): string[] {
  return noteOf(note)!
    .texts.map(text => text.value)
    .sort();
}

describe('three browsers that save, delete and join as it comes', () => {
  it('keep each text that was saved until one comes in its place that was written with it on screen', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), actions => {
        const pens = [pen('a'), pen('b'), pen('c')];
        const first = createNote(noteId(1), { ...FIELDS, text: 'text 0' }, pens[0]!);
        const shown: NoteRecord[][] = [[first], [first], [first]];
        const oracle = new Oracle();
        oracle.saved('text 0', []);
        actions.forEach((one, step) => {
          const mine = shown[one.at]!;
          const now = mine.at(-1)!;
          if ('from' in one) {
            mine.push(join(now, shown[one.from]!.at(-1)!));
            return;
          }
          const writing = { ...pens[one.at]!, now: one.clock };
          const screen = mine.at(-1 - one.behind) ?? mine[0]!;
          const seen = idsOf(screen);
          if (one.does === 'remove') mine.push(removeNote(now, seen, writing));
          else if (one.does === 'restore') mine.push(restoreNote(now, seen, writing));
          else {
            const text = `text ${step + 1}`;
            oracle.saved(text, textsIn(screen));
            mine.push(saveNote(now, { text }, seen, writing));
          }
        });
        const [a, b, c] = shown.map(states => states.at(-1)!);
        const all = join(join(a!, b!), c!);
        expect(all).toEqual(join(c!, join(b!, a!)));
        expect(textsIn(all)).toEqual(oracle.standing());
        expect(readRecord(JSON.parse(JSON.stringify(writeRecord(all))))).toEqual({ ok: true, value: all });
      }),
      { numRuns: 1_000 },
    );
  });
});
