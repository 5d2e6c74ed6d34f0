/** A multiple of three, so that the parts join, and few enough to be arguments of one call. */
const AT_ONCE = 24_576;

/** Bytes as a message can hold them: Chromium sends JSON. */
export function toBase64(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    written += btoa(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return written;
}

/** Undefined for what is none. */
export function fromBase64(written: string): Uint8Array | undefined {
  let characters: string;
  try {
    characters = atob(written);
  } catch {
    return undefined;
  }
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
