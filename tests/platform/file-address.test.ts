import { afterEach, describe, expect, it, vi } from 'vitest';
import { packedForAddress } from '../../platform/file-address.ts';
import { readMaybePacked } from '../../platform/maybe-packed.ts';

const large = new Blob(['托育'.repeat(200_000)]);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a large file', () => {
  it('is packed where it has to be in its address', async () => {
    vi.stubGlobal('URL', class {});
    const { content, ending } = await packedForAddress(large);
    expect(ending).toBe('.gz');
    expect(content.size).toBeLessThan(large.size / 10);
    expect(await readMaybePacked(content)).toEqual({ ok: true, value: await large.text() });
    const small = new Blob(['托育']);
    expect(await packedForAddress(small)).toEqual({ content: small, ending: '' });
  });

  it('stays as it is where it is got from elsewhere', async () => {
    expect(await packedForAddress(large)).toEqual({ content: large, ending: '' });
  });
});
