import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPINGS, type Grouping, groupNotes } from '../../../core/notes/group-notes.ts';
import type { Note } from '../../../core/notes/note.ts';
import { documentOrder } from '../../../core/policy/document-order.ts';
import { smallPolicy } from '../policy/small-policy.ts';
import { anyNote } from './any-note.ts';
import { MORNING, ON_CLAUSE, ON_PAGE, plainNote } from './plain-notes.ts';

const ground = { orderOf: documentOrder([smallPolicy()]), offset: 480 };
const names = (notes: readonly Note[]) => notes.map(({ id }) => id.replace(/_+$/, '')).join(' ');
const grouped = (notes: Note[], by: Grouping) =>
  groupNotes(notes, by, ground).map(({ key, notes: members }) => `${key}: ${names(members)}`);

const { clause: _, ...unknownPage } = ON_PAGE;

describe('notes in groups', () => {
  it('by clause stand in document order, in a clause by place, what is on none last', () => {
    const notes = [
      plainNote('page', '', { target: unknownPage }),
      plainNote('gone', '', { target: { kind: 'clause', node: 'zz#p_1' } }),
      plainNote('late', '', { target: { ...ON_CLAUSE, span: { start: 9, end: 12 } } }),
      plainNote('third', '', { target: { kind: 'clause', node: 'b#p_2' } }),
      plainNote('middle', '', { target: ON_PAGE }),
      plainNote('whole', ''),
      plainNote('first', '', { target: { kind: 'clause', node: 'a#preamble' } }),
    ];
    expect(grouped(notes, 'clause')).toEqual([
      'a#preamble: first',
      'a#sec_1__cl_1: whole middle late',
      'b#p_2: third',
      'zz#p_1: gone',
      ': page',
    ]);
  });

  it('by page stand with the page first in which something was changed last', () => {
    const at = (address: string, start: number) => ({
      ...unknownPage,
      address,
      position: { start, end: start + 1 },
    });
    const notes = [
      plainNote('clause', '', { changed: MORNING + 9 }),
      plainNote('old', '', { target: at('https://a.cn/', 7), changed: MORNING - 9 }),
      plainNote('new', '', { target: at('https://b.cn/', 7), changed: MORNING + 1 }),
      plainNote('before', '', { target: at('https://b.cn/', 3), changed: MORNING - 5 }),
    ];
    expect(grouped(notes, 'page')).toEqual(['https://b.cn/: before new', 'https://a.cn/: old', ': clause']);
  });

  it('by tag are in each of their tags; by type and colour as those are named; by day the newest first', () => {
    const notes = [
      plainNote('one', '', { tags: ['乙', '甲'], type: 'data', colour: 'grey' }),
      plainNote('two', '', { tags: ['甲'], type: 'excerpt', colour: 'green', created: MORNING - 86_400_000 }),
      plainNote('three', '', { created: MORNING + 9 * 3_600_000 }),
    ];
    expect(grouped(notes, 'tag')).toEqual(['乙: one', '甲: one two', ': three']);
    expect(grouped(notes, 'type')).toEqual(['excerpt: two', 'data: one', ': three']);
    expect(grouped(notes, 'colour')).toEqual(['yellow: three', 'green: two', 'grey: one']);
    expect(grouped(notes, 'date')).toEqual(['2025-06-10: three', '2025-06-09: one', '2025-06-08: two']);
  });

  it('are all there, however they are grouped and in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyNote, { selector: ({ id }) => id }),
        fc.constantFrom(...GROUPINGS),
        (notes, by) => {
          const groups = groupNotes(notes, by, ground);
          expect(new Set(groups.flatMap(group => group.notes))).toEqual(new Set(notes));
          const keys = groups.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(groupNotes(notes.toReversed(), by, ground).map(({ key }) => key)).toEqual(keys);
        },
      ),
    );
  });
});
