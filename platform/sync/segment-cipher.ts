import { failure, type Result, success } from '../../core/result.ts';
import { LARGEST_INFLATED, LARGEST_SEGMENT } from '../../core/sync/bounds.ts';
import {
  type Envelope,
  envelopeHead,
  HKDF_INFO,
  KEY_ID_BYTES,
  NONCE,
  readEnvelope,
  SALT_BYTES,
} from '../../core/sync/envelope.ts';
import { gunzip, gzip } from './gzip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Packs and seals what goes to the server, and opens what comes from there. */
export interface SegmentCipher {
  /** Names the key in each file; tells nothing of it. */
  readonly keyId: Bytes;
  seal(plain: Uint8Array): Promise<Bytes>;
  /** Fails as `readEnvelope` does, with `segment-foreign` for what is of another key, and with `segment-broken` for what was changed since. */
  open(sealed: Uint8Array): Promise<Result<Bytes>>;
}

/** A key that can be kept in IndexedDB and used, and never be read again. @param root 128 bits. */
export function importRoot(root: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', owned(root), 'HKDF', false, ['deriveKey', 'deriveBits']);
}

/** @param root As `importRoot` makes it. */
export async function createSegmentCipher(root: CryptoKey): Promise<SegmentCipher> {
  const keyId = new Uint8Array(
    await crypto.subtle.deriveBits(hkdf(HKDF_INFO.keyId, new Uint8Array()), root, KEY_ID_BYTES * 8),
  );
  const keyOf = (salt: Uint8Array) =>
    crypto.subtle.deriveKey(hkdf(HKDF_INFO.segment, salt), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
  return {
    keyId,
    async seal(plain) {
      const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
      const head = owned(envelopeHead(keyId, salt));
      const body = await crypto.subtle.encrypt(gcm(head), await keyOf(salt), await gzip(plain));
      const sealed = new Uint8Array(head.length + body.byteLength);
      sealed.set(head);
      sealed.set(new Uint8Array(body), head.length);
      return sealed;
    },
    async open(sealed) {
      if (sealed.length > LARGEST_SEGMENT) return failure('segment-broken', 'it is too large');
      const envelope = readEnvelope(sealed);
      if (!envelope.ok) return envelope;
      const { keyId: other, salt } = envelope.value;
      if (other.some((byte, at) => byte !== keyId[at])) return failure('segment-foreign');
      return opened(envelope.value, await keyOf(salt));
    },
  };
}

async function opened({ head, body }: Envelope, key: CryptoKey): Promise<Result<Bytes>> {
  let packed: ArrayBuffer;
  try {
    packed = await crypto.subtle.decrypt(gcm(owned(head)), key, owned(body));
  } catch {
    return failure('segment-broken', 'it does not open');
  }
  const plain = await gunzip(new Uint8Array(packed), LARGEST_INFLATED);
  return plain ? success(plain) : failure('segment-broken', 'it does not unpack');
}

function hkdf(info: string, salt: Uint8Array): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: owned(salt), info: new TextEncoder().encode(info) };
}

function gcm(additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: owned(NONCE), additionalData };
}

/** WebCrypto takes no view that might be of shared memory. */
function owned(bytes: Uint8Array): Bytes {
  return Uint8Array.from(bytes);
}
