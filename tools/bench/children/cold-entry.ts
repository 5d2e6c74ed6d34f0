import { pack, scriptPairs } from '../../../seeds/index.ts';
import { createEngine } from '../engine.ts';

export { scan } from '../measure/scan.ts';

/** What the background does when a page first asks. Bundled, and loaded by `cold-start.ts`. */
export function start() {
  return createEngine([pack], { scriptPairs });
}
