import { failure, type Result, success } from '../result.ts';
import { lengthInName } from './segment-name.ts';

const NAME = /^k-([0-9a-f]{16})\.json$/;

/** What the file of a key is called; its name says by which 同步码 the files beside it were sealed, and nothing of that code. */
export function keyFileName(keyId: string): string {
  return `k-${keyId}.json`;
}

/** For whoever looks into the folder: all that a browser goes by is the name, which a listing has without a request more. */
export function writeKeyFile(keyId: string): Uint8Array {
  const text = JSON.stringify({ fmt: 1, keyid: keyId });
  return Uint8Array.from(text, character => character.charCodeAt(0));
}

/** The ids of the keys that a folder says it is of. */
function keysIn(names: readonly string[]): string[] {
  return names.flatMap(name => NAME.exec(name)?.[1] ?? []);
}

/**
 * With which key a folder is gone on with, before anything is kept or written: undefined for a new one, where the folder is
 * empty and no key is known. Fails with `sync-code-needed` where it is of a key that is not known here, and with
 * `sync-code-other` where it is of another than the one that was typed in.
 *
 * @param known Keys that were in use here, the last first.
 */
export function keyForFolder(
  names: readonly string[],
  known: readonly string[],
  typed?: string,
): Result<string | undefined> {
  const there = keysIn(names);
  if (typed !== undefined) {
    return there.length === 0 || there.includes(typed) ? success(typed) : failure('sync-code-other');
  }
  const own = known.find(key => there.includes(key));
  if (own !== undefined) return success(own);
  return isNewFolder(names) ? success(known[0]) : failure('sync-code-needed');
}

/** Whether nobody's notes lie there, of whichever key: the file that says whose they are may be gone. */
export function isNewFolder(names: readonly string[]): boolean {
  return keysIn(names).length === 0 && names.every(name => lengthInName(name) === undefined);
}

/**
 * What the folder is to whoever writes by this key: `ours`; `unmarked`, where the file of the key is to be written first; or
 * `another`, where nothing is written. One in which the key was at home is not another's because its file is gone.
 */
export function standingOf(
  names: readonly string[],
  key: string,
  wasAtHome: boolean,
): 'ours' | 'unmarked' | 'another' {
  const there = keysIn(names);
  if (there.includes(key)) return 'ours';
  return there.length === 0 || wasAtHome ? 'unmarked' : 'another';
}
