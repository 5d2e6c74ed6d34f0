import type { PolicyDocument } from '../policy/pack.ts';
import { failure, type Result, success } from '../result.ts';
import { placeOf } from './gram-index.ts';
import { FIELDS, type Library, UNCITED } from './library.ts';

/** `MPLB` in little-endian; a machine of the other order reads no such file and compiles. */
const MAGIC = 0x424c504d;
const VERSION = 1;

/** Words of 32 bits in the head, of which the last are 0. */
const HEAD = 16;

/** What a library was compiled of: marks of the folding, of the packs and of the background model, 32 bits each. */
export interface Origin {
  readonly folding: number;
  readonly packs: number;
  readonly model: number;
}

/** How many there are of what the sections of a file hold, and the shape of the index. */
interface Counts {
  readonly units: number;
  readonly stretches: number;
  readonly documents: number;
  readonly size: number;
  readonly stride: number;
  readonly present: number;
  readonly starts: number;
  readonly postings: number;
}

/**
 * A library as a file: a head of 16 words (magic, version, origin, counts); then the table, the index's filter, starts and
 * postings (32 bits each), the units (16) and the marks (8), so that each section is aligned where the one before it ends.
 */
export function writeLibrary(
  { units, marks, index, table, documents }: Library,
  origin: Origin,
): ArrayBuffer {
  const counts: Counts = {
    units: units.length,
    stretches: table.length / FIELDS,
    documents: documents.length,
    size: index.size,
    stride: index.stride,
    present: index.present.length,
    starts: index.starts.length,
    postings: index.postings.length,
  };
  const buffer = new ArrayBuffer(bytesOf(counts));
  new Uint32Array(buffer, 0, HEAD).set([MAGIC, VERSION, ...wordsOf(origin), ...Object.values(counts)]);
  const sections = sectionsOf(buffer, counts);
  sections.table.set(table);
  sections.present.set(index.present);
  sections.starts.set(index.starts);
  sections.postings.set(index.postings);
  sections.units.set(units);
  sections.marks.set(marks);
  return buffer;
}

/**
 * The library in a file, its arrays views of `buffer`, which must not be changed afterwards. All that the engine takes for
 * granted is checked here; what fails is `library-unreadable`, and the library is compiled instead.
 * @param documents those that the library was compiled of, in their order.
 */
export function readLibrary(
  buffer: ArrayBuffer,
  documents: readonly PolicyDocument[],
  origin: Origin,
): Result<Library> {
  if (buffer.byteLength < 4 * HEAD) return unreadable('no library');
  const head = new Uint32Array(buffer, 0, HEAD);
  if (head[0] !== MAGIC) return unreadable('no library');
  if (head[1] !== VERSION) return unreadable(`version ${head[1]}`);
  if (wordsOf(origin).some((word, at) => head[2 + at] !== word))
    return unreadable('made of something else than what is here');
  const counts = countsIn(head);
  if (counts.documents !== documents.length) return unreadable(`${counts.documents} documents`);
  if (bytesOf(counts) !== buffer.byteLength) return unreadable(`${buffer.byteLength} bytes`);
  const { units, marks, table, present, starts, postings } = sectionsOf(buffer, counts);
  const { size, stride } = counts;
  const library = { units, marks, table, documents, index: { size, stride, present, starts, postings } };
  if (!isTable(library)) return unreadable('a table that cannot be');
  return isIndex(library) ? success(library) : unreadable('an index that cannot be');
}

function unreadable(detail: string) {
  return failure('library-unreadable', detail);
}

function wordsOf({ folding, packs, model }: Origin): number[] {
  return [folding >>> 0, packs >>> 0, model >>> 0];
}

function countsIn(head: Uint32Array): Counts {
  const [units, stretches, documents, size, stride, present, starts, postings] = head.subarray(
    5,
  ) as unknown as [number, number, number, number, number, number, number, number];
  return { units, stretches, documents, size, stride, present, starts, postings };
}

function bytesOf({ stretches, present, starts, postings, units }: Counts): number {
  return 4 * (HEAD + FIELDS * stretches + present + starts + postings) + 3 * units;
}

function sectionsOf(buffer: ArrayBuffer, counts: Counts) {
  const table = new Int32Array(buffer, 4 * HEAD, FIELDS * counts.stretches);
  const present = new Uint32Array(buffer, endOf(table), counts.present);
  const starts = new Uint32Array(buffer, endOf(present), counts.starts);
  const postings = new Uint32Array(buffer, endOf(starts), counts.postings);
  const units = new Uint16Array(buffer, endOf(postings), counts.units);
  const marks = new Uint8Array(buffer, endOf(units), counts.units);
  return { table, present, starts, postings, units, marks };
}

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}

/** Stretches in order, each of a document and of nodes that are there. */
function isTable({ table, documents, units }: Library): boolean {
  let from = 0;
  let run = 0;
  for (let at = 0; at < table.length; at += FIELDS) {
    const owner = table[at + 2]!;
    const nodes = documents[owner]?.nodes.length ?? 0;
    if (table[at]! < from || table[at]! >= units.length || table[at + 1]! < run) return false;
    if (at === 0 && table[at] !== 0) return false;
    from = table[at]!;
    run = table[at + 1]!;
    if (run < documents.length && run !== owner) return false;
    if (!isIn(table[at + 3]!, 0, nodes) || !isIn(table[at + 4]!, UNCITED, nodes)) return false;
  }
  return table.length > 0 || units.every(unit => unit === 0);
}

/** Buckets and filter of a size that hashes are shifted to, buckets one behind the other, places inside the library. */
function isIndex({ index: { size, stride, present, starts, postings }, units }: Library): boolean {
  if (!isIn(size, 1, 33) || !isIn(stride, 1, 33)) return false;
  if (!isPowerOfTwo(present.length) || !isPowerOfTwo(starts.length - 1)) return false;
  if (starts[0] !== 0 || starts.at(-1) !== postings.length) return false;
  for (let bucket = 1; bucket < starts.length; bucket++)
    if (starts[bucket]! < starts[bucket - 1]!) return false;
  for (let posting = 0; posting < postings.length; posting++)
    if (placeOf(postings[posting]!) + size > units.length) return false;
  return true;
}

function isIn(value: number, from: number, to: number): boolean {
  return value >= from && value < to;
}

/** And at least two, for a hash cannot be shifted by all its 32 bits. */
function isPowerOfTwo(value: number): boolean {
  return value >= 2 && value <= 2 ** 31 && 2 ** Math.floor(Math.log2(value)) === value;
}
