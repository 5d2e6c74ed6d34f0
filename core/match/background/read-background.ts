import { failure, type Result, success } from '../../result.ts';
import { type Background, createBackground, type GramTable } from './background.ts';
import { bytesOf, type FuseShape, widthOf } from './fuse-table.ts';

/** `MPBG` in little-endian. */
export const MAGIC = 0x4742504d;
export const VERSION = 2;
/** Magic (4 bytes), version (1), number of tables (1), mark of the folding (2; see tools/background/folding-mark.ts). */
export const HEAD = 8;
/** Seed (4 bytes), segments (2), segmentBits, fingerprintBits, valueBits (1 each), three bytes 0. */
export const TABLE_HEAD = 12;

/** Limits that no model of ours goes beyond; they keep a file that is none from asking for the whole memory. */
const MOST_TABLES = 8;
const MOST_SEGMENT_BITS = 16;
const MOST_VALUE_BITS = 12;
const MOST_WIDTH = 24;

/**
 * Reads a compiled model: a head, then for each length of gram, the shortest first, a head of its own, the costs and the detours
 * of its numbers (a byte each) and the table; the fitted table comes last. Numbers are little-endian. The tables stay views of `bytes`, which must not be
 * changed afterwards.
 */
export function readBackground(bytes: Uint8Array): Result<Background> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint32(0, true) !== MAGIC)
    return failure('background-unreadable', 'no model');
  if (view.getUint8(4) !== VERSION) return failure('background-unreadable', `version ${view.getUint8(4)}`);
  const count = view.getUint8(5);
  if (count < 2 || count > MOST_TABLES) return failure('background-unreadable', `${count} tables`);
  const tables: GramTable[] = [];
  let at = HEAD;
  for (let read = 0; read < count; read++) {
    const table = readTable(bytes, view, at);
    if (!table) return failure('background-unreadable', `table ${read + 1} is none`);
    tables.push(table.table);
    at = table.end;
  }
  if (at !== bytes.length) return failure('background-unreadable', `${bytes.length - at} bytes too many`);
  const fitted = tables.pop()!;
  return success(createBackground({ lengths: tables, fitted }));
}

function readTable(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { table: GramTable; end: number } | undefined {
  if (at + TABLE_HEAD > bytes.length) return undefined;
  const shape: FuseShape = {
    seed: view.getInt32(at, true),
    segments: view.getUint16(at + 4, true),
    segmentBits: view.getUint8(at + 6),
    fingerprintBits: view.getUint8(at + 7),
    valueBits: view.getUint8(at + 8),
  };
  if (!isPossible(shape)) return undefined;
  const values = 1 << shape.valueBits;
  const costs = at + TABLE_HEAD;
  const places = costs + 2 * values;
  const end = places + bytesOf(shape);
  const table = {
    grams: { shape, bytes: bytes.subarray(places, end) },
    costs: bytes.subarray(costs, costs + values),
    detours: bytes.subarray(costs + values, places),
  };
  return { table, end };
}

function isPossible(shape: FuseShape): boolean {
  return (
    shape.segmentBits <= MOST_SEGMENT_BITS &&
    shape.valueBits <= MOST_VALUE_BITS &&
    widthOf(shape) <= MOST_WIDTH
  );
}
