import { failure, type Result } from '../core/result.ts';
import { gunzip } from './sync/gzip.ts';
import { decodeText, readTextFile } from './text-file.ts';

/** As long as a file of notes may be, packed or not: bytes. */
const MOST_BYTES = 200_000_000;

const [FIRST, SECOND] = [0x1f, 0x8b];

/**
 * The text of a file that the reader opened, be it packed by gzip, as a large backup is. Fails with `packed-file-unread` where it
 * is broken, or would be larger than any file of notes: it is given up there, however large it would become; and as
 * `readTextFile` does.
 */
export async function readMaybePacked(file: Blob, most = MOST_BYTES): Promise<Result<string>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== FIRST || second !== SECOND) return readTextFile(file, most);
  if (file.size > most) return failure('file-too-large');
  const plain = await gunzip(new Uint8Array(await file.arrayBuffer()), most);
  return plain ? decodeText(plain) : failure('packed-file-unread');
}
