import { describe, expect, it } from 'vitest';
import {
  isNewFolder,
  keyFileName,
  keyForFolder,
  standingOf,
  writeKeyFile,
} from '../../../core/sync/key-file.ts';
import { segmentName } from '../../../core/sync/segment-name.ts';

const [OURS, THEIRS] = ['0123456789abcdef', 'fedcba9876543210'];
const FILE = segmentName(500, new Uint8Array(32));
const [OUR_MARK, THEIR_MARK] = [OURS, THEIRS].map(keyFileName);

const needed = { ok: false, error: { code: 'sync-code-needed' } };
const other = { ok: false, error: { code: 'sync-code-other' } };
const key = (value: string | undefined) => ({ ok: true, value });

describe('a folder', () => {
  it.each([
    ['that is empty, with no key known', [], [], undefined, key(undefined)],
    ['that is empty goes on with the key that was in use last', [], [OURS, THEIRS], undefined, key(OURS)],
    ['of other files is new', ['holiday.jpg', 'k-1.json'], [], undefined, key(undefined)],
    ['of a key that is known', [THEIR_MARK, FILE], [OURS, THEIRS], undefined, key(THEIRS)],
    [
      'of two keys goes on with the one that was in use last',
      [OUR_MARK, THEIR_MARK],
      [OURS, THEIRS],
      undefined,
      key(OURS),
    ],
    ['of a key that is not known', [THEIR_MARK], [OURS], undefined, needed],
    ['that has lost the file which says whose it is', [FILE], [OURS], undefined, needed],
    ['of the key that was typed', [THEIR_MARK], [], THEIRS, key(THEIRS)],
    ['of another than the key that was typed', [THEIR_MARK], [], OURS, other],
    ['that is empty takes the key that was typed', [], [], OURS, key(OURS)],
    ['that has lost that file takes the key that was typed', [FILE], [], OURS, key(OURS)],
  ] as const)('%s', (_, names, known, typed, expected) => {
    expect(keyForFolder(names as readonly string[], known, typed)).toEqual(expected);
  });

  it('is new where nobody’s notes lie in it', () => {
    expect([[], ['holiday.jpg'], [FILE], [THEIR_MARK!]].map(isNewFolder)).toEqual([true, true, false, false]);
  });

  it.each([
    ['ours', [OUR_MARK, THEIR_MARK], false, 'ours'],
    ['nobody’s', [FILE], false, 'unmarked'],
    ['another’s', [THEIR_MARK], false, 'another'],
    ['another’s, in which we were at home', [THEIR_MARK], true, 'unmarked'],
  ] as const)('that is %s is known as that', (_, names, wasAtHome, standing) => {
    expect(standingOf(names as readonly string[], OURS!, wasAtHome)).toBe(standing);
  });

  it('is marked by a file that says nothing but the name of the key', () => {
    expect(new TextDecoder().decode(writeKeyFile(OURS!))).toBe(`{"fmt":1,"keyid":"${OURS}"}`);
    expect(OUR_MARK).toBe('k-0123456789abcdef.json');
  });
});
