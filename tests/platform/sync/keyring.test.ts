import { describe, expect, it } from 'vitest';
import { createKeyring, hexadecimal, keyIdOf } from '../../../platform/sync/keyring.ts';
import { CODE, OTHER_CODE } from './small-browser.ts';

const PLAIN = new TextEncoder().encode('只给自己看');

async function keyring(...codes: string[]) {
  const made = await createKeyring(codes);
  return made.ok ? made.value : expect.unreachable();
}

describe('a keyring', () => {
  it('seals by its first code, and opens what any of its codes sealed', async () => {
    const both = await keyring(CODE, OTHER_CODE);
    const sealed = await both.seal(PLAIN);
    expect(await (await keyring(CODE)).open(sealed)).toEqual({ ok: true, value: PLAIN });
    expect(await (await keyring(OTHER_CODE)).open(sealed)).toMatchObject({
      error: { code: 'segment-foreign' },
    });
    expect(await both.open(await (await keyring(OTHER_CODE)).seal(PLAIN))).toEqual({
      ok: true,
      value: PLAIN,
    });
    expect(await both.open(sealed.with(60, sealed[60]! ^ 1))).toMatchObject({
      error: { code: 'segment-broken' },
    });
  });

  it('is named by its first code, as the code alone is', async () => {
    const { keyId } = await keyring(CODE, OTHER_CODE);
    expect(hexadecimal(keyId)).toMatch(/^[0-9a-f]{16}$/);
    expect(await keyIdOf(CODE)).toEqual({ ok: true, value: hexadecimal(keyId) });
    expect(await keyIdOf(OTHER_CODE)).not.toEqual(await keyIdOf(CODE));
  });

  it('is not made of what is no code', async () => {
    expect(await createKeyring([CODE, 'x'])).toMatchObject({ error: { code: 'sync-code-length' } });
  });
});
