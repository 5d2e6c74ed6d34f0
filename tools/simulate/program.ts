import { join } from '../../core/notes/join.ts';
import type { NoteRecord } from '../../core/notes/record.ts';
import {
  beginRound,
  type Known,
  type Listed,
  type Round,
  whenListed,
  whenPlanned,
  whenPut,
} from '../../core/sync/round.ts';
import { segmentName } from '../../core/sync/segment-name.ts';
import { sha256 } from './sealing.ts';

/** What of the program a history runs on, and a mutant replaces. */
export interface Program {
  join(one: NoteRecord, other: NoteRecord): NoteRecord;
  begin(replica: Round['replica'], isTidying: boolean): Round;
  listed(round: Round, entries: readonly Listed[]): Round;
  planned(round: Round, known: Known): Round;
  put(round: Round): Round;
  /** Whether what came is what its name says. */
  isWhole(name: string, bytes: Uint8Array): boolean;
  /** Whether an outbox outlives a kill. */
  readonly isDurable: boolean;
}

export const PROGRAM: Program = {
  join,
  begin: beginRound,
  listed: whenListed,
  planned: whenPlanned,
  put: whenPut,
  isWhole: (name, bytes) => segmentName(bytes.length, sha256(bytes)) === name,
  isDurable: true,
};
