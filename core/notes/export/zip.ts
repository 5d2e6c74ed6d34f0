import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface ZippedFile {
  /** ASCII without slashes. */
  readonly name: string;
  readonly text: string;
  /** The day it is dated: `2025-06-09`. */
  readonly day: string;
}

/** The years that a zip can name. */
const FIRST = '1980-01-01';
const LAST = '2099-12-31';

/**
 * A zip of files, file by file, so that whoever makes it can let others have their turn between them. The same files make the same
 * zip.
 */
export function* zipped(files: Iterable<ZippedFile>): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    // Files that are in memory whole are deflated without fail.
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, text, day } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    // A time without a zone is the local one, which is what a zip is dated by; at noon no clock is put forward or back.
    file.mtime = `${day < FIRST ? FIRST : day > LAST ? LAST : day}T12:00:00`;
    zip.add(file);
    file.push(strToU8(text), true);
    yield* ready;
    ready = [];
  }
  zip.end();
  yield* ready;
}
