import { failure, type Result, success } from '../result.ts';

/** `MPSG`, one byte that says in which form, eight that name the key, thirty-two of salt; then what is sealed, and its tag. */
const MAGIC = [0x4d, 0x50, 0x53, 0x47];
const FORM = 1;
const KEY_ID_AT = MAGIC.length + 1;
const SALT_AT = KEY_ID_AT + 8;
const BODY_AT = SALT_AT + 32;
const TAG = 16;

/**
 * What HKDF-SHA-256 (RFC 5869) is told in `info`, so that no two uses of the 同步码 give one key. The key of a file is drawn with
 * the file's salt and seals that file alone, which is why a nonce of zeros will do; the key's id is drawn without salt.
 */
export const HKDF_INFO = { segment: 'seg/1', keyId: 'key-id/1' } as const;

export const KEY_ID_BYTES = 8;
export const SALT_BYTES = 32;
export const NONCE = new Uint8Array(12);

/** A sealed file, taken apart. */
export interface Envelope {
  /** Is sealed along with the body: a file with another one does not open. */
  readonly head: Uint8Array;
  readonly keyId: Uint8Array;
  readonly salt: Uint8Array;
  /** AES-256-GCM, the tag at its end. */
  readonly body: Uint8Array;
}

export function envelopeHead(keyId: Uint8Array, salt: Uint8Array): Uint8Array {
  if (keyId.length !== KEY_ID_BYTES || salt.length !== SALT_BYTES)
    throw new RangeError('no key id, or no salt');
  return Uint8Array.from([...MAGIC, FORM, ...keyId, ...salt]);
}

/** Fails with `segment-newer` for a form of a later version, and with `segment-broken` for what is no sealed file. */
export function readEnvelope(bytes: Uint8Array): Result<Envelope> {
  if (bytes.length < BODY_AT + TAG || MAGIC.some((byte, at) => bytes[at] !== byte))
    return failure('segment-broken', 'it is not sealed');
  const form = bytes[MAGIC.length]!;
  if (form > FORM) return failure('segment-newer');
  if (form < FORM) return failure('segment-broken', 'there is no such form');
  return success({
    head: bytes.subarray(0, BODY_AT),
    keyId: bytes.subarray(KEY_ID_AT, SALT_AT),
    salt: bytes.subarray(SALT_AT, BODY_AT),
    body: bytes.subarray(BODY_AT),
  });
}
