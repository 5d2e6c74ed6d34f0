import {
  bytesOf,
  type FuseShape,
  type FuseTable,
  placesOf,
  placesOfGram,
  WAYS,
  widthOf,
} from '../../core/match/background/fuse-table.ts';

/** Places per gram that are tried, from the least that can work. */
const LEAST_ROOM = 1.03;
const ROOM_STEP = 0.005;
const MOST_ROOM = 2;
const SEEDS_TRIED = 12;

/**
 * Builds the smallest table that it finds for numbers stored under hashes.
 * @param hashes Each once.
 */
export function buildFuseTable(
  hashes: Int32Array,
  values: ArrayLike<number>,
  bits: Pick<FuseShape, 'fingerprintBits' | 'valueBits'>,
): FuseTable {
  const segmentBits = Math.max(
    1,
    Math.min(16, Math.floor(Math.log(Math.max(2, hashes.length)) / Math.log(2.91) - 0.5)),
  );
  for (let room = LEAST_ROOM; room < MOST_ROOM; room += ROOM_STEP) {
    const segments = Math.max(1, Math.ceil((hashes.length * room) / 2 ** segmentBits) - WAYS + 1);
    for (let seed = 1; seed <= SEEDS_TRIED; seed++) {
      const shape = { ...bits, seed, segments, segmentBits };
      const order = peel(hashes, shape);
      if (order) return fill(order, hashes, values, shape);
    }
  }
  throw new Error(`no table could be built for ${hashes.length} grams; some hash may stand there twice`);
}

/** The grams with, for each, a place that no gram after it needs: filled in reverse, every gram finds one place free. */
interface Peeled {
  readonly grams: Int32Array;
  readonly free: Int32Array;
}

function peel(hashes: Int32Array, shape: FuseShape): Peeled | undefined {
  const grams = new Int32Array(hashes.length);
  const free = new Int32Array(hashes.length);
  const users = new Int32Array(placesOf(shape));
  /** The grams that use a place, xor-ed: where there is one user, it is that. */
  const who = new Int32Array(users.length);
  const places = new Int32Array(WAYS + 1);
  for (const [gram, hash] of hashes.entries()) {
    placesOfGram(shape, hash, places);
    for (let way = 0; way < WAYS; way++) {
      users[places[way]!]!++;
      who[places[way]!]! ^= gram;
    }
  }
  const single: number[] = [];
  for (const [place, count] of users.entries()) if (count === 1) single.push(place);
  let peeled = 0;
  for (let place = single.pop(); place !== undefined; place = single.pop()) {
    if (users[place] !== 1) continue;
    const gram = who[place]!;
    grams[peeled] = gram;
    free[peeled] = place;
    peeled++;
    placesOfGram(shape, hashes[gram]!, places);
    for (let way = 0; way < WAYS; way++) {
      const other = places[way]!;
      who[other]! ^= gram;
      if (--users[other]! === 1) single.push(other);
    }
  }
  return peeled === hashes.length ? { grams, free } : undefined;
}

function fill(
  { grams, free }: Peeled,
  hashes: Int32Array,
  values: ArrayLike<number>,
  shape: FuseShape,
): FuseTable {
  const words = new Int32Array(placesOf(shape));
  const places = new Int32Array(WAYS + 1);
  const mask = (1 << widthOf(shape)) - 1;
  for (let at = grams.length - 1; at >= 0; at--) {
    const gram = grams[at]!;
    placesOfGram(shape, hashes[gram]!, places);
    let word = values[gram]! ^ places[WAYS]!;
    for (let way = 0; way < WAYS; way++) if (places[way] !== free[at]) word ^= words[places[way]!]!;
    words[free[at]!] = word & mask;
  }
  return { shape, bytes: packBits(words, shape) };
}

function packBits(words: Int32Array, shape: FuseShape): Uint8Array {
  const width = widthOf(shape);
  const bytes = new Uint8Array(bytesOf(shape));
  for (const [place, word] of words.entries()) {
    for (let bit = 0; bit < width; bit++) {
      const at = place * width + bit;
      if ((word >>> bit) & 1) bytes[at >>> 3]! |= 1 << (at & 7);
    }
  }
  return bytes;
}
