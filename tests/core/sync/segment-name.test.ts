import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lengthInName, segmentName } from '../../../core/sync/segment-name.ts';

const hash = createHash('sha256').update('甲').digest();

describe('the name of a file', () => {
  it('tells its length and its hash, in characters that no server takes for others', () => {
    expect(segmentName(1_000_000, hash)).toMatch(/^lfls-[0-9a-z]{26}\.seg$/);
    expect(lengthInName(segmentName(1_000_000, hash))).toBe(1_000_000);
    expect(segmentName(1_000_000, createHash('sha256').update('乙').digest())).not.toBe(
      segmentName(1_000_000, hash),
    );
  });

  it.each([
    'k-0011223344556677.json',
    'holiday.jpg',
    '',
    '../lfls-00000000000000000000000000.seg',
    'lfls-0000000000000000000000000.seg',
    'lfls-0000000000000000000000000u.seg',
    'LFLS-00000000000000000000000000.seg',
    '0lfls-00000000000000000000000000.seg',
    'lfls-00000000000000000000000000.seg (1)',
    '__proto__',
  ])('is not «%s»', name => {
    expect(lengthInName(name)).toBeUndefined();
  });
});
