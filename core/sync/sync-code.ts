import { failure, type Result, success } from '../result.ts';
import { bytesOf, DIGITS, fiveBits } from './base32.ts';

/** Of 128 bits, and two characters that check them. */
const DATA = 26;
const CHECKED = 28;
const GROUP = 4;

/** Characters that are taken for others when a code is read from paper. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** The powers of a primitive element of GF(32), by x⁵ + x² + 1. */
const POWERS = Array.from({ length: 31 }).reduce<number[]>(powers => {
  const next = (powers.at(-1) ?? 0) << 1;
  return [...powers, powers.length === 0 ? 1 : next > 31 ? next ^ 0b100101 : next];
}, []);

/**
 * The 同步码 as it is shown: 28 characters in groups of four. Two of them are a Reed–Solomon check, by which any one or two
 * wrong characters are noticed, and any two that changed places.
 *
 * @param root 128 bits.
 */
export function writeSyncCode(root: Uint8Array): string {
  if (root.length !== 16) throw new RangeError('a root has 128 bits');
  const data = fiveBits(root);
  const code = [...data, ...checkOf(data)].map(number => DIGITS[number]!).join('');
  return code.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/**
 * Reads a code as people type it: small letters, full-width ones, spaces and hyphens of any kind, O for 0, I and L for 1, U for V.
 * Fails with `sync-code-length` where it has more or fewer than 28 characters, and with `sync-code-wrong` where they do not agree.
 */
export function readSyncCode(typed: string): Result<Uint8Array> {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
  if (code.length !== CHECKED) return failure('sync-code-length', `${code.length} characters`);
  const numbers = [...code].map(character => DIGITS.indexOf(LOOK_ALIKES[character] ?? character));
  if (numbers.includes(-1) || syndromesOf(numbers).some(syndrome => syndrome !== 0))
    return failure('sync-code-wrong');
  const root = bytesOf(numbers.slice(0, DATA));
  return root ? success(root) : failure('sync-code-wrong');
}

/** A code as it is written here, however it was typed. Fails as `readSyncCode` does. */
export function tidySyncCode(typed: string): Result<string> {
  const root = readSyncCode(typed);
  return root.ok ? success(writeSyncCode(root.value)) : root;
}

/** The two numbers that make the code, as a polynomial, zero at the first and second power. */
function checkOf(data: readonly number[]): [number, number] {
  const [one, two] = syndromesOf([...data, 0, 0]);
  // a·x + b = one at x = power 1, and = two at x = power 2.
  const first = over(one! ^ two!, POWERS[1]! ^ POWERS[2]!);
  return [first, one! ^ times(first, POWERS[1]!)];
}

function syndromesOf(numbers: readonly number[]): number[] {
  return [POWERS[1]!, POWERS[2]!].map(at => numbers.reduce((sum, number) => times(sum, at) ^ number, 0));
}

function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return POWERS[(POWERS.indexOf(one) + POWERS.indexOf(other)) % 31]!;
}

function over(one: number, other: number): number {
  return one === 0 ? 0 : POWERS[(POWERS.indexOf(one) + 31 - POWERS.indexOf(other)) % 31]!;
}
