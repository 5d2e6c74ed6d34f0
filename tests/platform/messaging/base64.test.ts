import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../platform/messaging/base64.ts';

describe('bytes in a message', () => {
  it.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000])('come back as they were: %i of them', length => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('are none in what is written otherwise', () => {
    expect(fromBase64('眉批')).toBeUndefined();
  });
});
