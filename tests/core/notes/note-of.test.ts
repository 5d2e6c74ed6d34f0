import { describe, expect, it } from 'vitest';
import { noteOf } from '../../../core/notes/note-of.ts';
import type { Version } from '../../../core/notes/record.ts';
import { settled } from '../../../core/notes/settle.ts';
import { SEVENTH, smallRecord } from './small-notes.ts';

function withVersions(...more: Version[]) {
  const { id, versions } = smallRecord();
  return settled(id, [...versions, ...more], []);
}

const version = (id: string, field: string, value: Version['value'], time: number): Version => ({
  id: id.padEnd(16, '0'),
  field,
  value,
  time,
});

describe('what a record comes to', () => {
  it('has the newest colour, of two of one time the one with the later id', () => {
    const [early, one, two] = [
      version('z', 'colour', 'grey', 1),
      version('x', 'colour', 'blue', 2_000),
      version('y', 'colour', 'pink', 2_000),
    ];
    expect(noteOf(withVersions(early, one, two))!.colour).toBe('pink');
    expect(noteOf(withVersions(two, one, early))!.colour).toBe('pink');
  });

  it('is nothing without a target that can be read', () => {
    const { id, versions } = smallRecord();
    const others = versions.filter(({ field }) => field !== 'target');
    expect(noteOf(settled(id, others, []))).toBeUndefined();
    const unknown = version('t', 'target', { kind: 'picture', x: 3 }, 1);
    expect(noteOf(settled(id, [...others, unknown], []))).toBeUndefined();
  });

  it('leaves aside what only a later version can read', () => {
    const later = [
      version('c', 'colour', 'ultraviolet', 9_000),
      version('y', 'type', 'riddle', 9_000),
      version('x', 'text', { rich: [] }, 9_000),
      version('d', 'deleted', 'for ever', 9_000),
      version('t', 'target', { kind: 'picture' }, 9_000),
      version('m', 'tag:x#y', true, 9_000),
      version('n', '__proto__', true, 9_000),
    ];
    expect(noteOf(withVersions(...later))).toEqual(noteOf(smallRecord()));
  });

  it('has a text and a colour though none of them arrived', () => {
    const { id, versions } = smallRecord();
    const bare = settled(
      id,
      versions.filter(({ field }) => field === 'target'),
      [],
    );
    expect(noteOf(bare)).toMatchObject({
      texts: [{ value: '' }],
      colour: 'yellow',
      created: 1_000,
      tags: [],
    });
    expect(noteOf(bare)!.target).toEqual(SEVENTH);
  });

  it('was made when the first of those who say so made it', () => {
    expect(noteOf(withVersions(version('c', 'created', 5, 5)))!.created).toBe(5);
  });

  it('has a tag that one set while another took it away', () => {
    const one = version('x', 'tag:养老', true, 1);
    const two = version('y', 'tag:养老', false, 2);
    expect(noteOf(withVersions(one, two))!.tags).toEqual(['养老']);
  });
});
