import type { PolicyDocument } from '../policy/pack.ts';
import { failure, type Result, success } from '../result.ts';
import { buildGramIndex } from './gram-index.ts';
import { FIELDS, type Library, UNCITED } from './library.ts';

/** `MPLB` in little-endian; a machine of the other order reads no such file and compiles. */
const MAGIC = 0x424c504d;
const VERSION = 2;

/** Words of 32 bits in the head, of which the last are 0. */
const HEAD = 16;

/** What a library was compiled of: marks of the folding, of the packs and of the background model, 32 bits each. */
export interface Origin {
  readonly folding: number;
  readonly packs: number;
  readonly model: number;
}

/** How many there are of what the sections of a file hold. */
interface Counts {
  readonly units: number;
  readonly stretches: number;
  readonly documents: number;
}

/**
 * A library as a file: a head of 16 words (magic, version, origin, counts); then the table (32 bits each), the units (16) and
 * the marks (8), so that each section is aligned where the one before it ends. The index is not in it: it follows from units and
 * marks in some milliseconds, and packs to hardly less than its size.
 */
export function writeLibrary({ units, marks, table, documents }: Library, origin: Origin): ArrayBuffer {
  const counts: Counts = {
    units: units.length,
    stretches: table.length / FIELDS,
    documents: documents.length,
  };
  const buffer = new ArrayBuffer(bytesOf(counts));
  new Uint32Array(buffer, 0, HEAD).set([MAGIC, VERSION, ...wordsOf(origin), ...Object.values(counts)]);
  const sections = sectionsOf(buffer, counts);
  sections.table.set(table);
  sections.units.set(units);
  sections.marks.set(marks);
  return buffer;
}

/**
 * The library in a file, table, units and marks views of `buffer`, which must not be changed afterwards. All that the engine takes
 * for granted is checked here; what fails is `library-unreadable`, and the library is compiled instead.
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
  const { units, marks, table } = sectionsOf(buffer, counts);
  if (!isTable({ units, table, documents })) return unreadable('a table that cannot be');
  return success({ units, marks, table, documents, index: buildGramIndex(units, marks) });
}

function unreadable(detail: string) {
  return failure('library-unreadable', detail);
}

function wordsOf({ folding, packs, model }: Origin): number[] {
  return [folding >>> 0, packs >>> 0, model >>> 0];
}

function countsIn(head: Uint32Array): Counts {
  const [units, stretches, documents] = head.subarray(5) as unknown as [number, number, number];
  return { units, stretches, documents };
}

function bytesOf({ stretches, units }: Counts): number {
  return 4 * (HEAD + FIELDS * stretches) + 3 * units;
}

function sectionsOf(buffer: ArrayBuffer, counts: Counts) {
  const table = new Int32Array(buffer, 4 * HEAD, FIELDS * counts.stretches);
  const units = new Uint16Array(buffer, endOf(table), counts.units);
  const marks = new Uint8Array(buffer, endOf(units), counts.units);
  return { table, units, marks };
}

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}

/** Stretches in order, each of a document and of nodes that are there. */
function isTable({ table, documents, units }: Pick<Library, 'table' | 'documents' | 'units'>): boolean {
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

function isIn(value: number, from: number, to: number): boolean {
  return value >= from && value < to;
}
