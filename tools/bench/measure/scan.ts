/**
 * The measure of all times: each char code read and rolled into a hash, the least that any method does that looks at every
 * character.
 */
export function scan(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
