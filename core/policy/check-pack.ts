import * as v from 'valibot';
import { type Result, success } from '../result.ts';
import { faultsInMeaning } from './faults-in-meaning.ts';
import { type Migrated, migratePack } from './migrate-pack.ts';
import { HOST_NAME, PACK_FORMAT, type Pack, packSchema } from './pack.ts';

/** Something wrong in a pack: where, what, and what to do about it. */
export interface PackFault {
  /** Path inside the pack: `documents.0.nodes.3.parent`. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** More than this is no set of documents that a reader would add, and would make the browser wait. */
export const MOST_NODES = 50_000;

/**
 * Checks what claims to be a pack, one of an earlier format brought up to the present one: first its shape, then that every id is there once and everything that is named exists.
 * A pack with a fault is refused whole, with all faults of the first kind found.
 */
export function checkPack(candidate: unknown): Result<Pack, PackFault[]> {
  const tooMany = faultInSize(candidate);
  if (tooMany) return { ok: false, error: [tooMany] };
  const migrated = migratePack(candidate);
  if (migrated.kind !== 'present') return { ok: false, error: [faultInFormat(migrated)] };
  const read = v.safeParse(packSchema, migrated.pack);
  if (!read.success) return { ok: false, error: read.issues.map(faultOf) };
  const faults = faultsInMeaning(read.output);
  return faults.length > 0 ? { ok: false, error: faults } : success(read.output);
}

export function lineOf({ path, message, remedy }: PackFault): string {
  return `${path}: ${message}. ${remedy}.`;
}

/** Counted before anything else is looked at, so that a pack made to be slow is refused fast. */
function faultInSize(candidate: unknown): PackFault | undefined {
  const documents = (candidate as { documents?: unknown } | null | undefined)?.documents;
  if (!Array.isArray(documents)) return undefined;
  const nodes = documents.reduce((sum: number, document: { nodes?: unknown } | null) => {
    return sum + (Array.isArray(document?.nodes) ? document.nodes.length : 0);
  }, documents.length);
  if (nodes <= MOST_NODES) return undefined;
  return {
    path: 'documents',
    message: `${nodes} documents and nodes, more than ${MOST_NODES}`,
    remedy: 'Divide the pack into several',
  };
}

function faultInFormat(migrated: Exclude<Migrated, { kind: 'present' }>): PackFault {
  if (migrated.kind === 'newer') {
    const message = `format ${migrated.format} is newer than ${PACK_FORMAT}, the last one known here`;
    return {
      path: 'format',
      message,
      remedy: 'Update the extension, or ask for the pack in the older format',
    };
  }
  return { path: 'format', message: 'no format that ever was', remedy: `Write ${PACK_FORMAT}` };
}

function faultOf(issue: v.BaseIssue<unknown>): PackFault {
  return { path: v.getDotPath(issue) ?? 'the whole', message: issue.message, remedy: remedyOf(issue) };
}

function remedyOf({ type, expected, requirement }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never')
    return 'Take out this key; the format does not know it';
  if (type === 'strict_object') return `Add what the format needs here: ${expected}`;
  if (type === 'max_length') return 'Shorten it, or divide the text into more nodes';
  if (requirement === HOST_NAME) return 'Write the host alone, in small letters: www.gov.cn';
  if (type === 'regex') return 'Write the id as the format has it: document#sec_1__cl_2';
  if (type === 'check') return 'Correct this value';
  return expected ? `Write ${expected}` : 'Correct this value';
}
