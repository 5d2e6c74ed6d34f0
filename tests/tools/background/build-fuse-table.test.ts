import { describe, expect, it } from 'vitest';
import { ABSENT, findIn, placesOf } from '../../../core/match/background/fuse-table.ts';
import { mix } from '../../../core/match/background/gram-hash.ts';
import { buildFuseTable } from '../../../tools/background/build-fuse-table.ts';

const hashesOf = (count: number, from = 0) => Int32Array.from({ length: count }, (_, at) => mix(at + from));
const numberOf = (at: number) => (at * 31) % 64;

describe('a table that holds no keys', () => {
  it.each([1, 2, 17, 1_000, 20_000])('gives back each of %i numbers', count => {
    const hashes = hashesOf(count);
    const values = Array.from(hashes, (_, at) => numberOf(at));
    const table = buildFuseTable(hashes, values, { fingerprintBits: 4, valueBits: 6 });
    expect(Array.from(hashes, hash => findIn(table, hash))).toEqual(values);
  });

  it('takes one in 2 ** fingerprintBits others for a stored one', () => {
    const table = buildFuseTable(hashesOf(5_000), hashesOf(5_000).fill(3), {
      fingerprintBits: 5,
      valueBits: 4,
    });
    const taken = hashesOf(32_000, 5_000).filter(hash => findIn(table, hash) !== ABSENT).length;
    expect(taken).toBeGreaterThan(800);
    expect(taken).toBeLessThan(1_200);
  });

  it('needs few places more than there are numbers', () => {
    const { shape } = buildFuseTable(hashesOf(20_000), hashesOf(20_000).fill(0), {
      fingerprintBits: 2,
      valueBits: 2,
    });
    expect(placesOf(shape)).toBeLessThan(20_000 * 1.2);
  });

  it('cannot be built when a hash stands there twice', () => {
    const twice = Int32Array.from([5, 5]);
    expect(() => buildFuseTable(twice, [1, 2], { fingerprintBits: 4, valueBits: 4 })).toThrow('twice');
  });
});
