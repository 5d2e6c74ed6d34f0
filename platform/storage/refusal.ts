import { type Failure, failure } from '../../core/result.ts';

/** How deep Dexie packs the browser's error into its own. */
const DEEPEST = 5;

/**
 * Why a database does not do what it is asked, by the name of the browser's error:
 * `storage-newer`: a later version of the program has written it; `storage-full`: the disk, or what the browser lets us have
 * of it; `storage-damaged`: the browser cannot read its own files, or what is in them is not as any version of ours left it;
 * `storage-refused`: it keeps nothing for us, as Firefox that shall never remember history, or a reason not told apart.
 */
export function refusal(error: unknown): { readonly ok: false; readonly error: Failure } {
  const detail = String(error);
  for (const name of namesOf(error)) {
    switch (name) {
      case 'VersionError':
        return failure('storage-newer', detail);
      case 'QuotaExceededError':
        return failure('storage-full', detail);
      // Chromium and Firefox: «Internal error opening backing store», a file that is gone or cannot be read.
      case 'UnknownError':
      case 'NotFoundError':
      case 'NotReadableError':
      // Dexie, of tables that are not ours.
      case 'UpgradeError':
      case 'SchemaError':
        return failure('storage-damaged', detail);
      default:
    }
  }
  return failure('storage-refused', detail);
}

interface DexieError {
  readonly name?: unknown;
  readonly inner?: unknown;
  /** Of many rows, why each could not be written. */
  readonly failures?: readonly unknown[];
}

function* namesOf(error: unknown): Generator<string> {
  let inner = error as DexieError | undefined | null;
  for (let depth = 0; inner && depth < DEEPEST; depth++) {
    if (typeof inner.name === 'string') yield inner.name;
    inner = (inner.inner ?? inner.failures?.[0]) as typeof inner;
  }
}
