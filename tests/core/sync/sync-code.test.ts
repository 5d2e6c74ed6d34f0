import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGITS } from '../../../core/sync/base32.ts';
import { readSyncCode, writeSyncCode } from '../../../core/sync/sync-code.ts';

const root = fc.uint8Array({ minLength: 16, maxLength: 16 });
const place = fc.nat(27);

function without(code: string): string[] {
  return [...code.replaceAll('-', '')];
}

function isRefused(characters: readonly string[]): boolean {
  const read = readSyncCode(characters.join(''));
  return !read.ok && read.error.code === 'sync-code-wrong';
}

describe('a 同步码', () => {
  it('is 28 characters in groups of four, and is read as what it was', () => {
    fc.assert(
      fc.property(root, bytes => {
        const code = writeSyncCode(bytes);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
        expect(readSyncCode(code)).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('is read as people type it', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, at) => at * 17);
    const code = writeSyncCode(bytes);
    const typed = [
      code.toLowerCase(),
      ` ${without(code).join(' ')}\n`,
      code.replaceAll('-', '—'),
      code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u'),
      code.replace(/\w/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    ];
    for (const one of typed) expect(readSyncCode(one)).toEqual({ ok: true, value: bytes });
  });

  it('is refused with any one or two characters wrong', () => {
    fc.assert(
      fc.property(root, place, place, fc.nat(31), fc.nat(31), (bytes, at, other, one, two) => {
        const before = without(writeSyncCode(bytes));
        const after = before.with(at, DIGITS[one]!).with(other, DIGITS[two]!);
        fc.pre(after.join('') !== before.join(''));
        expect(isRefused(after)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused with two characters in each other’s place', () => {
    fc.assert(
      fc.property(root, place, place, (bytes, at, other) => {
        const before = without(writeSyncCode(bytes));
        fc.pre(before[at] !== before[other]);
        expect(isRefused(before.with(at, before[other]!).with(other, before[at]!))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told from one that is not all there', () => {
    const code = writeSyncCode(new Uint8Array(16));
    expect(readSyncCode(code.slice(1))).toMatchObject({ ok: false, error: { code: 'sync-code-length' } });
    expect(readSyncCode(`${code.slice(1)}*`)).toMatchObject({
      ok: false,
      error: { code: 'sync-code-wrong' },
    });
  });
});
