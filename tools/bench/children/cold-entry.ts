import { readBackground } from '../../../core/match/background/read-background.ts';
import { pack, scriptPairs } from '../../../seeds/index.ts';
import { createEngine } from '../engine.ts';

export { scan } from '../measure/scan.ts';

/** What the background does when a page first asks. Bundled, and loaded by `cold-start.ts`. */
export function start(model: Uint8Array) {
  const background = readBackground(model);
  if (!background.ok) throw new Error(background.error.code);
  return createEngine([pack], { scriptPairs, background: background.value });
}
