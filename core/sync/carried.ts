import { unzipSync, zipSync } from 'fflate';
import { isoDay } from '../notes/iso-time.ts';
import { failure, type Result, success } from '../result.ts';
import { LARGEST_SEGMENT } from './bounds.ts';
import { lengthInName } from './segment-name.ts';

/** Files of a server's folder by their names, as a reader carries them from one browser to another. */
export type CarriedFiles = ReadonlyMap<string, Uint8Array>;

/** Bytes of the one file in which all are carried. */
export const LARGEST_CARRIED = 256_000_000;
const MOST_FILES = 5_000;

/** They are sealed, so packing gains nothing; the date is always the same, for when it was made is nobody's business. */
const STORED = { level: 0, mtime: '1980-01-01T12:00:00' } as const;

/** By the day: `meipi-sync-2025-06-09.zip`. @param offset minutes by which the reader's clock is ahead of UTC. */
export function carriedName(now: number, offset: number): string {
  return `meipi-sync-${isoDay(now, offset)}.zip`;
}

export function writeCarried(files: CarriedFiles): Uint8Array {
  return zipSync(Object.fromEntries(files), STORED);
}

/**
 * Reads such a file, or one that was unpacked and packed anew meanwhile, in a folder and with what systems put beside. What is not
 * called as ours are, or is not as long as its name says, is passed over, as on a server. Fails with `carried-broken` for what
 * is no zip or is cut short, and with `carried-too-large`.
 */
export function readCarried(bytes: Uint8Array): Result<CarriedFiles> {
  if (bytes.length > LARGEST_CARRIED) return failure('carried-too-large');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let count = 0;
  let isTooLarge = false;
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const length = lengthInName(nameIn(name));
        if (length === undefined || length !== originalSize || length > LARGEST_SEGMENT) return false;
        total += length;
        isTooLarge ||= total > LARGEST_CARRIED || ++count > MOST_FILES;
        return !isTooLarge;
      },
    });
    for (const [path, content] of Object.entries(unpacked)) {
      const name = nameIn(path);
      if (lengthInName(name) === content.length) files.set(name, content);
    }
  } catch {
    return failure('carried-broken');
  }
  return isTooLarge ? failure('carried-too-large') : success(files);
}

/** Without the folders it lies in. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
