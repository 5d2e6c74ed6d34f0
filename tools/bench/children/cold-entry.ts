import { readBackground } from '../../../core/match/background/read-background.ts';
import { documentsOf } from '../../../core/match/compile-library.ts';
import { readLibrary } from '../../../core/match/library-bytes.ts';
import { libraryOrigin, pack, scriptPairs } from '../../../seeds/index.ts';
import { createEngine } from '../engine.ts';

export { scan } from '../measure/scan.ts';

/** What the background does when a page first asks. Bundled, and loaded by `cold-start.ts`. */
export function start(model: Uint8Array, bytes: ArrayBuffer) {
  const background = readBackground(model);
  if (!background.ok) throw new Error(background.error.code);
  const library = readLibrary(bytes, documentsOf([pack]), libraryOrigin);
  if (!library.ok) throw new Error(`${library.error.code}: ${library.error.detail}`);
  return createEngine([pack], { scriptPairs, background: background.value, library: library.value });
}
