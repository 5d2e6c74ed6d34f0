/** Douglas Crockford's, without I, L, O and U. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Numbers of five bits, the last filled up with zeros. */
export function fiveBits(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [held, bits] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      numbers.push((held >> bits) & 31);
    }
  }
  return bits > 0 ? [...numbers, (held << (5 - bits)) & 31] : numbers;
}

/** The whole bytes that numbers of five bits make; undefined where what is left over is not zero. */
export function bytesOf(numbers: readonly number[]): Uint8Array | undefined {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const number of numbers) {
    held = ((held << 5) | number) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? Uint8Array.from(bytes) : undefined;
}
