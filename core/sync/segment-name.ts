import { DIGITS, fiveBits } from './base32.ts';

const NAME = /^([1-9a-z][0-9a-z]{0,5})-[0-9a-hjkmnp-tv-z]{26}\.seg$/;

/**
 * What a file is called: its length in bytes, base 36, and 130 bits of its SHA-256. By its name it is told whether an upload
 * was finished and whether what came is what was sent; written twice it is the same.
 */
export function segmentName(length: number, sha256: Uint8Array): string {
  const hash = fiveBits(sha256.subarray(0, 17)).slice(0, 26);
  return `${length.toString(36)}-${hash.map(number => DIGITS[number]!.toLowerCase()).join('')}.seg`;
}

/** The length that a name tells; undefined for the name of anything else. */
export function lengthInName(name: string): number | undefined {
  const length = NAME.exec(name)?.[1];
  return length === undefined ? undefined : Number.parseInt(length, 36);
}
