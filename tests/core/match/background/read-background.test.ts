import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, readBackground } from '../../../../core/match/background/read-background.ts';
import { BOUNDS } from '../../../../tools/build/bounds.ts';
import { shippedBytes } from './shipped-background.ts';

function changed(at: number, byte: number): Uint8Array {
  const copy = shippedBytes.slice();
  copy[at] = byte;
  return copy;
}

describe('reading a compiled model', () => {
  it('reads the one that ships, wherever in a buffer it stands', () => {
    const shifted = new Uint8Array(shippedBytes.length + 3);
    shifted.set(shippedBytes, 3);
    const read = readBackground(shifted.subarray(3));
    expect(read.ok && read.value.surprise([], '的'.charCodeAt(0))).toBeLessThan(8);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another kind of file', new Uint8Array(4_000)],
    ['another version', changed(4, 99)],
    ['a model without tables', changed(5, 0)],
    ['a model without a fitted table', changed(5, 1)],
    ['a model of too many tables', changed(5, 200)],
    ['a model cut short in its head', shippedBytes.subarray(0, HEAD + 5)],
    ['a model cut short in a table', shippedBytes.subarray(0, shippedBytes.length - 1)],
    ['a model with something behind it', new Uint8Array([...shippedBytes.subarray(0), 0])],
    ['a table without segments', changed(HEAD + 4, 0).fill(0, HEAD + 5, HEAD + 6)],
    ['a table of impossibly large segments', changed(HEAD + 6, 40)],
    ['a table of impossibly wide places', changed(HEAD + 7, 40)],
  ])('refuses %s', (_, bytes) => {
    expect(readBackground(bytes)).toMatchObject({ ok: false, error: { code: 'background-unreadable' } });
  });

  it('hardly packs any smaller, and keeps within its bound', () => {
    expect(shippedBytes.length).toBeLessThanOrEqual(BOUNDS.backgroundModel);
    expect(gzipSync(shippedBytes, { level: 9 }).length).toBeGreaterThan(0.97 * shippedBytes.length);
  });

  it('never throws, whatever the bytes', () => {
    const head = shippedBytes.subarray(0, HEAD);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, hasHead) => {
        const given = hasHead ? new Uint8Array([...head, ...bytes]) : bytes;
        const read = readBackground(given);
        if (read.ok) expect(read.value.surprises(new Uint16Array([0x4e00, 0x4e01]))).toHaveLength(2);
      }),
    );
  });
});
