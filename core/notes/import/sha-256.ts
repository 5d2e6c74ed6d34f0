import { strToU8 } from 'fflate';

const WORDS = 64;

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8 (FIPS 180-4). */
const [ROUNDS, START] = constants();

/** The SHA-256 of a text in UTF-8: where there is no time to wait for the browser's. */
export function sha256Bytes(text: string): Uint8Array {
  const message = padded(strToU8(text));
  const state = Uint32Array.from(START);
  const schedule = new Uint32Array(WORDS);
  for (let at = 0; at < message.byteLength; at += 64) {
    for (let word = 0; word < 16; word++) schedule[word] = message.getUint32(at + word * 4);
    for (let word = 16; word < WORDS; word++) {
      const [before, last] = [schedule[word - 15]!, schedule[word - 2]!];
      const one = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
      const other = turned(last, 17) ^ turned(last, 19) ^ (last >>> 10);
      schedule[word] = schedule[word - 16]! + one + schedule[word - 7]! + other;
    }
    compress(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => {
    digest.setUint32(at * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let word = 0; word < WORDS; word++) {
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + turnedE + ((e & f) ^ (~e & g)) + ROUNDS[word]! + schedule[word]!) | 0;
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = state[at]! + word;
}

function padded(bytes: Uint8Array): DataView {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(message.length - 4, bytes.length << 3);
  return view;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function constants(): [Uint32Array, Uint32Array] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < WORDS; candidate++) {
    if (primes.every(prime => candidate % prime !== 0)) primes.push(candidate);
  }
  const bits = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  return [
    Uint32Array.from(primes, prime => bits(Math.cbrt(prime))),
    Uint32Array.from(primes.slice(0, 8), prime => bits(Math.sqrt(prime))),
  ];
}
