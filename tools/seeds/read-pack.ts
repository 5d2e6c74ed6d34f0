import { readFileSync } from 'node:fs';
import { checkPack, type PackFault } from '../../core/policy/check-pack.ts';
import type { Pack } from '../../core/policy/pack.ts';
import type { Result } from '../../core/result.ts';

/** Reads a pack in the format of `npm run pack`; the faults of a file that is no good pack are all named. */
export function readPack(file: string): Result<Pack, PackFault[]> {
  let candidate: unknown;
  try {
    candidate = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = `cannot be read as JSON: ${(error as Error).message}`;
    return { ok: false, error: [{ path: 'the whole', message, remedy: 'Write a JSON file in UTF-8' }] };
  }
  return checkPack(candidate);
}
