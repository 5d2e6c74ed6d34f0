import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Result } from '../../core/result.ts';
import { failure, success } from '../../core/result.ts';
import { type Envelope, envelopeHead, HKDF_INFO, NONCE, readEnvelope } from '../../core/sync/envelope.ts';

/** Seals as the extension does, but at once: a history has no time to wait. */
export interface Sealing {
  seal(plain: Uint8Array, salt: Uint8Array): Uint8Array;
  open(bytes: Uint8Array): Result<Uint8Array>;
}

export function createSealing(root: Uint8Array): Sealing {
  const keyId = derived(root, new Uint8Array(), HKDF_INFO.keyId, 8);
  const keys = new Map<string, Uint8Array>();
  const keyOf = (salt: Uint8Array) => {
    const known = keys.get(salt.join()) ?? derived(root, salt, HKDF_INFO.segment, 32);
    keys.set(salt.join(), known);
    return known;
  };
  return {
    seal(plain, salt) {
      const head = envelopeHead(keyId, salt);
      const cipher = createCipheriv('aes-256-gcm', keyOf(salt), NONCE);
      cipher.setAAD(head);
      const body = cipher.update(deflateRawSync(plain, { level: 1 }));
      return Uint8Array.from(Buffer.concat([head, body, cipher.final(), cipher.getAuthTag()]));
    },
    open(bytes) {
      const envelope = readEnvelope(bytes);
      if (!envelope.ok) return envelope;
      if (Buffer.compare(envelope.value.keyId, keyId) !== 0) return failure('segment-foreign');
      return opened(envelope.value, keyOf(envelope.value.salt));
    },
  };
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

function opened({ head, body }: Envelope, key: Uint8Array): Result<Uint8Array> {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, NONCE);
    decipher.setAAD(head);
    decipher.setAuthTag(body.subarray(-16));
    const packed = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
    return success(inflateRawSync(packed));
  } catch {
    return failure('segment-broken', 'it does not open');
  }
}

function derived(root: Uint8Array, salt: Uint8Array, info: string, length: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, salt, info, length));
}
