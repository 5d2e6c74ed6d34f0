import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedLibrary } from '../seeds/shipped-library.ts';

/** `library.bin` for the build. The builder copies bytes from files alone, so they are written to its own `folder` first. */
export function libraryAsset(folder: string): { relativeDest: string; absoluteSrc: string } {
  const relativeDest = 'library.bin';
  const absoluteSrc = join(folder, relativeDest);
  mkdirSync(folder, { recursive: true });
  writeFileSync(absoluteSrc, new Uint8Array(shippedLibrary()));
  return { relativeDest, absoluteSrc };
}
