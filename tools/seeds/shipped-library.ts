import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { surpriseOf } from '../../core/match/background/surprise-of.ts';
import { compileLibrary } from '../../core/match/compile-library.ts';
import { type Origin, writeLibrary } from '../../core/match/library-bytes.ts';
import type { Pack } from '../../core/policy/pack.ts';
import { createFolding } from '../../core/text/folding.ts';
import { foldingMark } from '../background/folding-mark.ts';
import { BACKGROUND, shippedMaterials } from '../materials.ts';
import { compileSeeds } from './compile-seeds.ts';
import { scriptPairs } from './script-pairs.ts';

/** The library of the shipped pack as a file of the extension (`library.bin`). */
export function shippedLibrary(): ArrayBuffer {
  const pack = compileSeeds();
  const { background } = shippedMaterials();
  const fold = createFolding(scriptPairs());
  const library = compileLibrary([pack], fold, text => surpriseOf(text, background, fold));
  return writeLibrary(library, originOf(pack));
}

/** What the shipped library is compiled of; the bundle holds it too, so that a file of another build is told. */
export function originOf(pack: Pack): Origin {
  return {
    folding: foldingMark(createFolding(scriptPairs())),
    packs: digestOf(JSON.stringify(pack)),
    model: digestOf(readFileSync(BACKGROUND)),
  };
}

/** 32 bits of SHA-256. */
function digestOf(content: string | Uint8Array): number {
  return createHash('sha256').update(content).digest().readUInt32LE(0);
}
