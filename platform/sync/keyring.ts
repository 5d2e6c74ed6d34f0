import type { Result } from '../../core/result.ts';
import { readSyncCode, writeSyncCode } from '../../core/sync/sync-code.ts';
import { createSegmentCipher, importRoot, type SegmentCipher } from './segment-cipher.ts';

/** Seals by the 同步码 that comes first, and opens what any of them sealed: two browsers may each have begun with one of their own. */
export async function createKeyring(codes: readonly string[]): Promise<Result<SegmentCipher>> {
  const ciphers: SegmentCipher[] = [];
  for (const code of codes) {
    const root = readSyncCode(code);
    if (!root.ok) return root;
    ciphers.push(await createSegmentCipher(await importRoot(root.value)));
  }
  const [own, ...others] = ciphers;
  if (!own) throw new RangeError('no code');
  const opened: SegmentCipher['open'] = async sealed => {
    let answer = await own.open(sealed);
    for (const other of others) {
      if (answer.ok || answer.error.code !== 'segment-foreign') break;
      answer = await other.open(sealed);
    }
    return answer;
  };
  return { ok: true, value: { ...own, open: opened } };
}

export function newSyncCode(): string {
  return writeSyncCode(crypto.getRandomValues(new Uint8Array(16)));
}

/** Its key's id in hexadecimal digits, as the name of a key file has it. Fails as `readSyncCode` does. */
export async function keyIdOf(code: string): Promise<Result<string>> {
  const keyring = await createKeyring([code]);
  return keyring.ok ? { ok: true, value: hexadecimal(keyring.value.keyId) } : keyring;
}

export function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
