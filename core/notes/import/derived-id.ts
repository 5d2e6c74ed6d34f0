import { sha256Bytes } from './sha-256.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * An id for what comes from elsewhere, always the same for the same, so that what is imported twice is there once: the
 * beginning of a hash, in base64url. Nobody can make something else that gets it.
 */
export function derivedNoteId(foreign: string): string {
  return base64url(sha256Bytes(`note\n${foreign}`).subarray(0, 16));
}

export function derivedVersionId(note: string, field: string, value: string): string {
  return base64url(sha256Bytes(`version\n${note}\n${field}\n${value}`).subarray(0, 12));
}

/** Without padding (RFC 4648, section 5). */
function base64url(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map(shift => LETTERS[(group >> shift) & 63]!);
    written += letters.slice(0, Math.min(4, bytes.length - at + 1)).join('');
  }
  return written;
}
