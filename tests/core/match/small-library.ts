import { compileLibrary } from '../../../core/match/compile-library.ts';
import type { Library } from '../../../core/match/library.ts';
import { takeAllSteps } from '../../../core/match/paced.ts';
import { findRuns, type Run } from '../../../core/match/runs.ts';
import { compilePack } from '../../../core/policy/authoring/compile.ts';
import type { Pack } from '../../../core/policy/pack.ts';
import { createFolding } from '../../../core/text/folding.ts';
import { authored } from '../policy/authoring/authored.ts';

/** Folds without a table of scripts. */
export const fold = createFolding('');

/** Five bits for every code unit, as distinctive prose has. */
export const surprise = (text: string): Uint8Array => new Uint8Array(text.length).fill(5 * 16);

/** A pack of documents `a`, `b`…, each given by the lines of its outline. */
export function smallPack(...outlines: string[][]): Pack {
  const documents = outlines.map((lines, at) => authored(String.fromCharCode(97 + at), ...lines));
  const received = outlines.flat().map(line => line.replace(/^#+ |^@\w+ ?/, ''));
  const pack = compilePack(received.join('\n'), documents, []);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
}

export function smallLibrary(...outlines: string[][]): Library {
  return compileLibrary([smallPack(...outlines)], fold, surprise);
}

export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, character => character.charCodeAt(0));
}

export function runsOf(page: string, library: Library): Run[] {
  return takeAllSteps(findRuns(unitsOf(page), library));
}
